import {
  addDays,
  createCalendar,
  dayNumber,
  dayOfNumber,
  isDay,
  mondayOf,
  weekdayOf,
} from '@ipmo-hub/teams-app/domain';
import Holidays from 'date-holidays';
import fc from '../../../properties';

const calendar = createCalendar();
const anyDay = fc.integer({ min: dayNumber('2018-01-01'), max: dayNumber('2099-12-31') }).map(dayOfNumber);

test('bank holidays agree with an independent source, 2018 to 2080', () => {
  const england = new Holidays('GB', 'ENG');
  const differ: string[] = [];
  for (let year = 2018; year <= 2080; year += 1) {
    const theirs = new Set(
      england.getHolidays(year).flatMap(({ type, date }) => (type === 'public' ? [date.slice(0, 10)] : [])),
    );
    for (let day = `${String(year)}-01-01`; day <= `${String(year)}-12-31`; day = addDays(day, 1))
      if (calendar.isWorkingDay(day) !== (weekdayOf(day) <= 5 && !theirs.has(day))) differ.push(day);
  }
  expect(differ).toEqual([]);
});

test.each([
  ['2020-05-08', 'Early May bank holiday (VE Day)'],
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2022-12-26', 'Boxing Day'],
  ['2022-12-27', 'Christmas Day (substitute day)'],
  ['2023-05-08', 'Coronation of King Charles III'],
  ['2026-12-28', 'Boxing Day (substitute day)'],
  ['2033-12-27', 'Christmas Day (substitute day)'],
  ['2034-01-02', 'New Year’s Day (substitute day)'],
  // The latest Easter there can be, and the earliest of this century.
  ['2038-04-26', 'Easter Monday'],
  ['2285-03-20', 'Good Friday'],
])('%s is %s', (day, name) => {
  expect(calendar.holidayName(day)).toBe(name);
  expect(calendar.isWorkingDay(day)).toBe(false);
});

test('the holidays of a stretch are the days of it that have a holiday’s name', () => {
  const closed = createCalendar({
    closures: [
      { day: '2026-12-24', name: 'Closure' },
      { day: '2026-12-25', name: 'Closed anyway' },
    ],
  });
  fc.assert(
    fc.property(fc.oneof(anyDay, fc.constant('2026-12-20')), fc.integer({ min: -10, max: 800 }), (from, length) => {
      const days = Array.from({ length: Math.max(length, 0) }, (_, at) => addDays(from, at));
      expect([...closed.holidaysBetween(from, addDays(from, length))].sort()).toEqual(
        days.filter((day) => closed.holidayName(day) !== undefined),
      );
    }),
  );
});

test.each([
  // Around Christmas: Friday, weekend and Monday are all off.
  ['2026-12-24', 1, '2026-12-29'],
  ['2026-12-29', -1, '2026-12-24'],
  // Around Easter.
  ['2027-03-25', 1, '2027-03-30'],
  ['2027-03-30', -1, '2027-03-25'],
  // A day off counts from itself.
  ['2026-11-28', 1, '2026-11-30'],
  ['2026-11-28', -1, '2026-11-27'],
  ['2026-11-28', 0, '2026-11-28'],
  ['2026-11-23', 7, '2026-12-02'],
])('%s %d working days is %s', (day, count, expected) => {
  expect(calendar.addWorkingDays(day, count)).toBe(expected);
});

test('a day that was moved by proclamation is worked', () => {
  expect(calendar.isWorkingDay('2020-05-04')).toBe(true);
  expect(calendar.isWorkingDay('2022-05-30')).toBe(true);
});

test('any year that a list can hold has its eight bank holidays, each on a weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 9999 }), (year) => {
      const days: string[] = [];
      const last = dayNumber(`${String(year)}-12-31`);
      for (let number = dayNumber(`${String(year)}-01-01`); number <= last; number += 1)
        if (calendar.holidayName(dayOfNumber(number)) !== undefined) days.push(dayOfNumber(number));
      expect(days).toHaveLength(8 + ({ 2022: 2, 2023: 1 }[year] ?? 0));
      expect(days.every((day) => weekdayOf(day) <= 5 && !calendar.isWorkingDay(day))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a closure on a bank holiday is one day off, under the bank holiday’s name', () => {
  const closed = createCalendar({ closures: [{ day: '2026-12-25', name: 'Closed' }] });
  expect(closed.holidayName('2026-12-25')).toBe('Christmas Day');
  expect(closed.workingDaysBetween('2026-12-24', '2026-12-29')).toBe(1);
});

test('closures of the programme are days off with their names, on weekends too', () => {
  const closed = createCalendar({
    closures: [
      { day: '2026-12-24', name: 'Stocktaking' },
      { day: '2026-11-28', name: 'Move' },
    ],
  });
  expect(closed.addWorkingDays('2026-12-23', 1)).toBe('2026-12-29');
  expect(closed.holidayName('2026-11-28')).toBe('Move');
  expect(closed.workingDaysBetween('2026-11-27', '2026-11-30')).toBe(1);
});

test('adding and counting working days undo each other', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
      const there = calendar.addWorkingDays(day, count);
      const from = count < 0 && !calendar.isWorkingDay(day) ? addDays(day, 0) : day;
      if (count > 0) expect(calendar.workingDaysBetween(from, there)).toBe(count);
      if (count !== 0) expect(calendar.isWorkingDay(there)).toBe(true);
      if (calendar.isWorkingDay(day)) expect(calendar.addWorkingDays(there, -count)).toBe(day);
    }),
  );
});

test('counting agrees with looking at every day, in both directions', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (from, length) => {
      const to = addDays(from, length);
      let expected = 0;
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (calendar.isWorkingDay(day)) expected += 1;
      expect(calendar.workingDaysBetween(from, to)).toBe(expected);
      expect(calendar.workingDaysBetween(to, from) + expected).toBe(0);
    }),
  );
});

test('weeks begin on Monday, before 1970 too', () => {
  expect(weekdayOf('2026-11-23')).toBe(1);
  expect(weekdayOf('1969-12-28')).toBe(7);
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
});

test.each(['2026-11-31', '2026-02-29', '26-11-01', '2026-1-1', '', '2026-11-23T00:00'])('%p is not a day', (text) => {
  expect(isDay(text)).toBe(false);
});
