import { finishOf, projectStanding } from '@ipmo-hub/teams-app/domain';
import { milestone, project } from './samplePlan';

const agreed = { finish: '2027-01-29', baselineFinish: '2027-01-29', rating: 'Green' } as const;
const steps = (...days: readonly string[]) => days.map((forecast) => ({ forecast }));

test.each([
  [
    'nobody set it and the last milestone is later: it follows',
    agreed,
    steps('2026-12-01', '2027-02-26'),
    '2027-02-26',
    undefined,
  ],
  [
    'nobody set it and the plan ends earlier: what follows is not in the plan',
    agreed,
    steps('2027-01-08'),
    '2027-01-29',
    '2027-01-08',
  ],
  [
    'somebody set it: it stays, and the milestones are told',
    { ...agreed, finish: '2027-02-05' },
    steps('2027-02-26'),
    '2027-02-05',
    '2027-02-26',
  ],
  ['complete: it stays', { ...agreed, rating: 'Complete' as const }, steps('2027-02-26'), '2027-01-29', '2027-02-26'],
  ['without milestones', agreed, [], '2027-01-29', undefined],
  ['on the same day', agreed, steps('2027-01-29'), '2027-01-29', undefined],
  ['the day it was done counts', agreed, [{ forecast: '2027-01-01', done: '2027-02-12' }], '2027-02-12', undefined],
])('%s', (_what, given, milestones, finish, byMilestones) => {
  expect(finishOf(given, milestones)).toEqual({ finish, byMilestones });
});

test('a standing has the finish that follows, and its slip', () => {
  const standing = projectStanding(
    project({ finish: '2027-01-27', baselineFinish: '2027-01-27' }),
    [milestone({ forecast: '2027-02-10' })],
    [],
    '2026-11-23',
  );
  expect(standing.project.finish).toBe('2027-02-10');
  expect(standing.slipDays).toBe(14);
});
