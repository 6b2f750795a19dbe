import { createCalendar, seriesDays, type SeriesPattern } from '@ipmo-hub/teams-app/domain';
import fc from '../../../../properties';

const calendar = createCalendar();
const patterns: fc.Arbitrary<SeriesPattern> = fc.oneof(
  fc.record({ kind: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 52 }) }),
  fc.record({
    kind: fc.constant('month' as const),
    every: fc.integer({ min: 1, max: 12 }),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
  }),
);

test('as many different working days as asked for, in order, none before the first', () => {
  fc.assert(
    fc.property(
      patterns,
      fc.integer({ min: 1, max: 24 }),
      fc.integer({ min: 0, max: 900 }),
      (pattern, count, later) => {
        const from = new Date(Date.UTC(2026, 0, 1) + later * 86_400_000).toISOString().slice(0, 10);
        const days = seriesDays(pattern, { from, count, calendar }) ?? [];
        expect(days).toHaveLength(count);
        expect([...days].sort()).toEqual(days);
        expect(new Set(days).size).toBe(count);
        for (const day of days) {
          expect(day >= from).toBe(true);
          expect(calendar.isWorkingDay(day)).toBe(true);
        }
      },
    ),
  );
});

test.each([
  ['2026-12-01', { kind: 'month', every: 1, nth: 1, weekday: 4 }, ['2026-12-03', '2027-01-07', '2027-02-04']],
  ['2026-12-04', { kind: 'month', every: 1, nth: 1, weekday: 4 }, ['2027-01-07', '2027-02-04', '2027-03-04']],
  ['2026-12-01', { kind: 'month', every: 3, nth: -1, weekday: 1 }, ['2026-12-29', '2027-03-30', '2027-06-28']],
  ['2026-12-18', { kind: 'weeks', every: 1 }, ['2026-12-18', '2026-12-29', '2027-01-04']],
] as const)('from %s, %p', (from, pattern, days) => {
  expect(seriesDays(pattern, { from, count: 3, calendar })).toEqual(days);
});

test.each(['', 'soon', '2026-02-30'])('from “%s” there is no series', (from) => {
  expect(seriesDays({ kind: 'weeks', every: 1 }, { from, count: 3, calendar })).toBeUndefined();
});
