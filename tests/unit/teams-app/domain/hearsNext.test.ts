import { createCalendar, hearsNext, policyFrom } from '@ipmo-hub/teams-app/domain';
import { milestone, samplePlan } from './samplePlan';

test('a day thousands of years ahead is not planned day by day', () => {
  const snapshot = samplePlan({ milestones: [milestone({ done: '2026-11-20' })] });
  const scene = { snapshot, policy: policyFrom([]), calendar: createCalendar(), now: new Date('2026-11-23T09:30:00Z') };
  expect(hearsNext(scene, 'milestones/10', '9990-01-01')).toBeUndefined();
});
