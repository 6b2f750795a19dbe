import { governanceOf } from '../../../../../teams-app/src/domain/views/projectStory/governanceOf';
import { createGroup, endGroup, planMeeting, type GroupDraft } from '@ipmo-hub/teams-app/usecases';
import type { Group } from '@ipmo-hub/teams-app/lists';
import { edith, eleanor, idris, lowri, sampleGroup } from '../../domain/meetings/sampleGroup';
import { project } from '../../domain/samplePlan';
import { memoryProgramme } from '../memoryProgramme';

type Parts = NonNullable<Parameters<typeof sampleGroup>[0]>;
const programme = (parts: Parts = {}) => memoryProgramme(sampleGroup(parts), '2026-11-23T09:30:00Z');
type Suite = ReturnType<typeof programme>;
const refusal = (code: string) => ({ kind: 'refused', error: { code } });
const draft: GroupDraft = {
  title: ' Homecare  project group ',
  kind: 'Project group',
  chair: idris.id,
  terms: 'As long as the switches run.',
  quorum: 'at least 3 members',
};
const leading = (suite: Suite) => suite.snapshot.groups.get('20') as Group;
const made = (suite: Suite) => [...suite.snapshot.groups.values()].at(-1) as Group;

test('the programme team sets a group up under a reference of its own, once', async () => {
  const suite = programme();
  expect(await createGroup(suite.as(lowri), draft)).toMatchObject({
    kind: 'created',
    item: { key: 'HPG', title: 'Homecare project group', chair: idris.id, quorum: 'at least 3 members' },
  });
  expect(await createGroup(suite.as(lowri), { ...draft, title: 'homecare project group' })).toMatchObject({
    kind: 'existing',
  });
  expect(await createGroup(suite.as(lowri), { ...draft, title: 'Hospital pharmacy group' })).toMatchObject({
    item: { key: 'HPG2' },
  });
  expect(await createGroup(suite.as(lowri), { ...draft, title: '†' })).toMatchObject({ item: { key: 'G' } });
});

test('a domain group is named after its domain', async () => {
  const suite = programme();
  const [domain] = [...suite.snapshot.domains.values()];
  const group = { ...draft, kind: 'Domain group' as const };
  expect(await createGroup(suite.as(lowri), group)).toMatchObject(refusal('group.noDomain'));
  expect(await createGroup(suite.as(lowri), { ...group, domain: domain?.id ?? '' })).toMatchObject({
    item: { key: `${domain?.code ?? ''}-G`, domain: domain?.id },
  });
});

test.each([
  ['a member', idris, draft, 'authority.notYours'],
  ['a chair who is not of the team', eleanor, draft, 'authority.notYours'],
  ['a reader', edith, draft, 'authority.notYours'],
  ['a second leadership group', lowri, { ...draft, kind: 'Leadership group' as const }, 'group.leads'],
  ['somebody who is not there', lowri, { ...draft, chair: '999' }, 'project.personGone'],
])('not %s', async (_what, who, group, code) => {
  const suite = programme();
  expect(await createGroup(suite.as(who), group)).toMatchObject(refusal(code));
  expect(suite.writes).toEqual([]);
});

test('one that ended plans no meetings and governs no project, and its name is free again', async () => {
  const suite = programme();
  await createGroup(suite.as(lowri), draft);
  const group = made(suite);
  const governed = () =>
    governanceOf(suite.snapshot, project({ group: group.id }), { today: '2026-11-23', hasPlan: true }).group?.id;
  expect(governed()).toBe(group.id);
  expect(await endGroup(suite.as(lowri), { group })).toMatchObject({ kind: 'updated', item: { ended: '2026-11-23' } });
  const writes = suite.writes.length;
  expect(await endGroup(suite.as(lowri), { group: made(suite) })).toMatchObject({ kind: 'updated' });
  expect(suite.writes).toHaveLength(writes);
  expect(governed()).toBeUndefined();
  expect(
    await planMeeting(suite.as(lowri), { group: group.id, on: '2026-12-10', start: '14:00', end: '15:00' }),
  ).toMatchObject(refusal('group.ended'));
  expect(await createGroup(suite.as(lowri), draft)).toMatchObject({ kind: 'created', item: { key: 'HPG2' } });
});

test('a group that still meets, the leadership group, and anybody else’s wish end none', async () => {
  const suite = programme();
  await createGroup(suite.as(lowri), draft);
  const group = made(suite);
  await suite.suite.store.create('meetings', {
    ...{ title: 'Homecare', key: 'HPG-2026-12', on: '2026-12-10', state: 'Planned', group: group.id },
  });
  expect(await endGroup(suite.as(lowri), { group })).toMatchObject({
    error: { code: 'group.meets', message: expect.stringContaining('still meets on Thu 10 Dec.') as string },
  });
  expect(await endGroup(suite.as(lowri), { group: leading(suite) })).toMatchObject(refusal('group.stays'));
  expect(await endGroup(suite.as(idris), { group })).toMatchObject(refusal('authority.notYours'));
});
