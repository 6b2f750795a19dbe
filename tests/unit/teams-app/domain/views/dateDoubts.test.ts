import fc from '../../../../properties';
import { addDays, dateDoubts } from '@ipmo-hub/teams-app/domain';

const today = '2026-11-23';
const none = { waitsFor: [], holdsUp: [] };
const step = (forecast: string, done?: string) => ({ forecast, ...(done !== undefined && { done }) });

test.each([
  ['2026-11-23', undefined],
  ['2029-11-22', undefined],
  ['2029-11-23', 3],
  ['2062-02-23', 35],
])('%s is %s years ahead', (day, years) => {
  expect(dateDoubts(day, none, today).yearsAhead).toBe(years);
});

test('what has to come first and comes later is named, and what waits for it and comes earlier; not what is done, nor the same day', () => {
  const waitsFor = [step('2026-12-01'), step('2026-12-02'), step('2026-12-09', '2026-12-09')];
  const holdsUp = [step('2026-12-01'), step('2026-11-30'), step('2026-11-29', '2026-11-20')];
  expect(dateDoubts('2026-12-01', { waitsFor, holdsUp }, today)).toEqual({
    yearsAhead: undefined,
    comeLater: [waitsFor[1]],
    comeEarlier: [holdsUp[1]],
  });
});

test('of two open milestones, one of which waits for the other, both are doubted or neither', () => {
  const days = fc.integer({ min: 0, max: 400 }).map((count) => addDays(today, count));
  fc.assert(
    fc.property(days, days, (first, next) => {
      const [one, other] = [step(first), step(next)];
      const doubted = dateDoubts(first, { waitsFor: [], holdsUp: [other] }, today).comeEarlier.length;
      expect(dateDoubts(next, { waitsFor: [one], holdsUp: [] }, today).comeLater).toHaveLength(doubted);
    }),
  );
});
