import { isOfLeadership, leadershipGroup, sectorNames } from '@ipmo-hub/teams-app/domain';
import { sectors } from '@ipmo-hub/teams-app/lists';
import { group } from './sampleGroup';

test('the rules know the sectors that the lists hold', () => {
  expect(sectorNames).toEqual(sectors);
});

test('a meeting is the leadership group’s when it names it, or none', () => {
  const groups = new Map([group(), group({ id: '21', kind: 'Domain group' })].map((one) => [one.id, one]));
  expect([{}, { group: '20' }, { group: '21' }, { group: '99' }].map((one) => isOfLeadership(one, { groups }))).toEqual(
    [true, true, false, false],
  );
  expect(leadershipGroup({ groups }, '2026-11-23')?.id).toBe('20');
});
