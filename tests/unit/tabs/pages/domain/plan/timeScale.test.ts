import fc from '../../../../../properties';
import { addDays, dayOfNumber, weekdayOf } from '@ipmo-hub/teams-app/domain';
import {
  createTimeScale,
  financialYear,
  quarterOf,
  zooms,
} from '../../../../../../tabs/src/pages/domain/plan/timeScale';

const today = '2026-11-23';
const year = { first: '2026-04-01', last: '2027-03-31', today };

test('a year’s line is the financial year, its quarters and months side by side', () => {
  const scale = createTimeScale(year, 'year', 730);
  expect(scale).toMatchObject({ start: '2026-04-01', end: '2027-04-01', width: 730, perDay: 2, weeks: [] });
  expect(scale.x('2026-04-01')).toBe(0);
  expect(scale.x(today)).toBe(236 * 2);
  expect(scale.quarters.map(({ start }) => start)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']);
  expect(scale.months).toHaveLength(12);
});

test('plans that reach beyond the year lengthen it by whole quarters', () => {
  const scale = createTimeScale({ first: '2026-02-14', last: '2027-08-02', today }, 'year', 730);
  expect(scale.start).toBe('2026-01-01');
  expect(scale.end).toBe('2027-10-01');
});

test('a date mistyped by a century does not draw a century', () => {
  const scale = createTimeScale({ first: '1926-01-01', last: '2126-12-31', today }, 'month', 600);
  expect(scale.start).toBe('2023-04-01');
  expect(scale.end).toBe('2029-07-01');
});

test('stretches follow each other without a gap, on every day of any year', () => {
  const day = fc.integer({ min: 12_000, max: 24_000 }).map(dayOfNumber);
  fc.assert(
    fc.property(day, fc.constantFrom(...zooms), fc.integer({ min: 0, max: 3000 }), (now, zoom, width) => {
      const scale = createTimeScale({ first: addDays(now, -400), last: addDays(now, 400), today: now }, zoom, width);
      for (const line of [scale.quarters, scale.months, scale.weeks]) {
        const gaps = line.slice(1).map(({ x }, index) => x - (line[index]?.x ?? 0) - (line[index]?.width ?? 0));
        expect(gaps.filter((gap) => !(Math.abs(gap) <= 1e-6))).toEqual([]);
      }
      expect(scale.start <= now && now < scale.end).toBe(true);
      expect(scale.weeks.filter(({ start }) => weekdayOf(start) !== 1)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('quarters count from April', () => {
  expect(['2026-04-01', '2026-09-30', '2026-12-31', '2027-01-01'].map(quarterOf)).toEqual([1, 2, 3, 4]);
  expect(['2026-03-31', '2026-04-01'].map(financialYear)).toEqual([2025, 2026]);
});
