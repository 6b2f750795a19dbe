import { groupAt } from '@ipmo-hub/teams-app/domain';
import { board, boardMeeting, boardPlan, channel } from '../rules/sampleBoard';

const domainGroup = board({ id: '8', key: 'VG', title: 'Value group', kind: 'Domain group', domain: '1' });
const plan = boardPlan({
  groups: [board(), domainGroup],
  meetings: [boardMeeting({ group: '8', title: 'Value group, winter review' })],
});

test.each([
  ['its name', { title: ' leadership GROUP ' }, '7'],
  ['its reference', { title: 'VG' }, '8'],
  ['what the leadership group is called for short', { title: 'Leadership' }, '7'],
  ['set by hand, whatever its name', { title: 'Leadership', group: '8' }, '8'],
  ['its domain’s channel', { title: 'Value and improvement', domain: '1' }, '8'],
  ['set by hand, a chat too', { kind: 'Group' as const, title: 'Lunch', group: '8' }, '8'],
  [
    'no meeting’s title: anybody can call a chat so',
    { kind: 'Group' as const, title: 'Value group, winter review' },
    undefined,
  ],
  ['no name of a chat', { kind: 'Group' as const, title: 'Leadership group' }, undefined],
  ['another chat', { kind: 'Group' as const, title: 'Lunch' }, undefined],
  ['a personal chat', { kind: 'Personal' as const, title: 'LG' }, undefined],
])('knows whose it is by %s', (_what, fields, id) => {
  expect(groupAt(channel(fields), plan, '2026-11-23')?.id).toBe(id);
});

test('knows none where nothing is known', () => {
  expect(groupAt(undefined, plan, '2026-11-23')).toBeUndefined();
});
