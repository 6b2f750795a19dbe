import { offeredKinds } from '../../../../../tabs/src/pages/groups/offeredKinds';
import { group } from '../../../teams-app/domain/meetings/sampleGroup';

test.each([
  ['there is none', [], true],
  ['there is one', [group()], false],
  ['the only one is to end', [group({ ended: '2026-11-24' })], false],
  ['the only one has ended', [group({ ended: '2026-11-23' })], true],
  ['there is another kind', [group({ kind: 'Domain group' })], true],
])('a leadership group is offered only where none leads: %s', (_what, held, offered) => {
  const groups = new Map(held.map((one) => [one.id, one]));
  expect(offeredKinds({ groups }, '2026-11-23').includes('Leadership group')).toBe(offered);
});
