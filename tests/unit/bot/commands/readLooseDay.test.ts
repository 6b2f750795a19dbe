import fc from '../../../properties';
import { addDays, dayOfNumber, dayNumber, formatDay, weekdayOf } from '@ipmo-hub/teams-app/domain';
import { readLooseDay } from '../../../../bot/src/commands/readLooseDay';

// A Monday.
const today = '2026-11-23';

it.each([
  ['tomorrow', '2026-11-24'],
  ['Friday', '2026-11-27'],
  ['on fri', '2026-11-27'],
  ['monday', '2026-11-30'],
  ['next tues', '2026-12-01'],
  ['nxt Friday', '2026-12-04'],
  ['weds', '2026-11-25'],
  ['end of the week', '2026-11-27'],
  ['end of next week', '2026-12-04'],
  ['2wks', '2026-12-07'],
  ['3 wks', '2026-12-14'],
  ['a couple of weeks', '2026-12-07'],
  ['a few days', '2026-11-26'],
  ['10d', '2026-12-03'],
  ['the 5th', '2026-12-05'],
  ['30th', '2026-11-30'],
  ['in january', '2027-01-01'],
  ['dec', '2026-12-01'],
  ['next week', '2026-11-30'],
  ['next month', '2026-12-01'],
  ['end of the month', '2026-11-30'],
  ['2 weeks', '2026-12-07'],
  ['in a week', '2026-11-30'],
  ['for ten days', '2026-12-03'],
  ['a fortnight', '2026-12-07'],
  ['3 months', '2027-02-23'],
  ['1 dec', '2026-12-01'],
  ['1st December', '2026-12-01'],
  ['Dec 1st', '2026-12-01'],
  ['Tue 1 Dec', '2026-12-01'],
  ['1/12', '2026-12-01'],
  ['01/12/2026', '2026-12-01'],
  ['1/12/26', '2026-12-01'],
  ['2026-12-01', '2026-12-01'],
  ['1 feb', '2027-02-01'],
  ['29 feb 2028', '2028-02-29'],
])('%s is %s', (typed, day) => {
  expect(readLooseDay(typed, today)).toBe(day);
});

it.each([
  '',
  'today',
  'yesterday',
  'soon',
  '31 nov',
  '31/12/2025',
  '12/31/2026',
  '2026-11-23',
  '0 days',
  '2026-13-01',
  'm',
  'a',
])('“%s” is no day to come', (typed) => {
  expect(readLooseDay(typed, today)).toBeUndefined();
});

const days = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2032-12-31') }).map(dayOfNumber);

it('reads back every day as it is said, and every weekday as the next one', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 360 }), (from, ahead) => {
      const day = addDays(from, ahead);
      expect(readLooseDay(formatDay(day), from)).toBe(day);
      expect(readLooseDay(day, from)).toBe(day);
      const friday = readLooseDay('friday', from) ?? '';
      expect(weekdayOf(friday)).toBe(5);
      expect([friday > from, friday <= addDays(from, 7)]).toEqual([true, true]);
    }),
  );
});

it('never answers a day that is not to come, whatever is typed', () => {
  fc.assert(
    fc.property(days, fc.string({ maxLength: 80 }), (from, typed) => {
      const day = readLooseDay(typed, from);
      expect(day === undefined || day > from).toBe(true);
    }),
  );
});
