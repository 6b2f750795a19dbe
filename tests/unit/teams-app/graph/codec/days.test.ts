import fc from '../../../../properties';
import { dayReader } from '../../../../../teams-app/src/graph/codec/dayReader';
import { encodeFields } from '../../../../../teams-app/src/graph/codec/encodeFields';
import { lists } from '@ipmo-hub/teams-app/lists';

const read = dayReader();

test.each([
  ['2026-07-01', '2026-06-30T23:00:00Z'],
  ['2026-12-01', '2026-12-01T00:00:00Z'],
  ['2026-03-29', '2026-03-29T00:00:00Z'],
  ['2026-03-30', '2026-03-29T23:00:00Z'],
  ['2026-10-25', '2026-10-24T23:00:00Z'],
  ['2026-10-26', '2026-10-26T00:00:00Z'],
  ['2026-10-25', '2026-10-25T12:00:00Z'],
  ['2026-10-25', '2026-10-25'],
])('%s is read from %s', (day, sent) => expect(read(sent)).toBe(day));

test('any day that is written comes back, as noon or as the site’s midnight', () => {
  const days = fc.integer({ min: Date.UTC(1996, 0, 1) / 864e5, max: Date.UTC(2099, 11, 31) / 864e5 });
  fc.assert(
    fc.property(days, (number) => {
      const day = new Date(number * 864e5).toISOString().slice(0, 10);
      const { Done } = encodeFields(lists.milestones, { done: day });
      expect(read(String(Done))).toBe(day);
      expect(read(londonMidnight(day))).toBe(day);
    }),
  );
});

test('what is no day is left for the check to refuse', () => {
  expect(read('next week')).toBe('next week');
  expect(read('2026-99-99T23:00:00Z')).toBe('2026-99-99T23:00:00Z');
});

/** The instant at which a day begins in London, found by trying both offsets. */
const londonMidnight = (day: string): string => {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
  const candidates = [0, 1].map((hours) => new Date(Date.parse(`${day}T00:00:00Z`) - hours * 36e5));
  const [year, month, date] = day.split('-');
  const found = candidates.find((at) => clock.format(at) === `${date}/${month}/${year}, 00:00`);
  return (found ?? candidates[0]!).toISOString();
};
