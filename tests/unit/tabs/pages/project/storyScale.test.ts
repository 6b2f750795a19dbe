import { storyScale } from '../../../../../tabs/src/pages/project/plan/storyScale';

const today = '2026-11-23';

test('the line runs from the first month to the last, with every day on it', () => {
  const scale = storyScale(['2026-09-22', '2027-03-22'], today, 700);
  expect([scale.start, scale.end, scale.width]).toEqual(['2026-09-01', '2027-04-01', 700]);
  expect(scale.months.map(({ start }) => start.slice(0, 7))).toEqual([
    ...['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
  ]);
  expect(scale.x('2026-09-01')).toBe(0);
  expect(scale.x('2027-04-01')).toBeCloseTo(700);
  expect(scale.x(today)).toBeGreaterThan(scale.x('2026-11-22'));
});

test('today is on it even where nothing is; a date mistyped by a century draws no thousand months', () => {
  expect(storyScale([], today, 300)).toMatchObject({ start: '2026-11-01', end: '2026-12-01' });
  const far = storyScale(['2926-11-23', '1026-01-01'], today, 300);
  expect(far.months.length).toBeLessThan(90);
  expect(far.x('2926-11-23')).toBe(300);
  expect(far.x('1026-01-01')).toBe(0);
});
