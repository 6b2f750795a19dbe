import { governanceOf } from '../../../../../teams-app/src/domain/views/projectStory/governanceOf';
import { groupOf } from '@ipmo-hub/teams-app/domain';
import { createGroup, endGroup, planMeeting, type GroupDraft } from '@ipmo-hub/teams-app/usecases';
import type { Group } from '@ipmo-hub/teams-app/lists';
import { edith, eleanor, idris, lowri, sampleGroup } from '../../domain/meetings/sampleGroup';
import { domain, project } from '../../domain/samplePlan';
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
  const again = { ...draft, title: 'homecare project group', quorum: 'at least 9 members' };
  expect(await createGroup(suite.as(lowri), again)).toMatchObject({
    error: {
      code: 'group.there',
      message: expect.stringContaining('Homecare project group is there already.') as string,
    },
  });
  // What was sent before, and lost its answer, is found.
  expect(await createGroup(suite.as(lowri), draft, { attempted: true })).toMatchObject({ kind: 'existing' });
  expect(await createGroup(suite.as(lowri), { ...draft, title: 'Hospital pharmacy group' })).toMatchObject({
    item: { key: 'HPG2' },
  });
  expect(await createGroup(suite.as(lowri), { ...draft, title: '†' })).toMatchObject({ item: { key: 'G' } });
});

test('a domain group is named after its domain', async () => {
  const suite = programme();
  const [first] = [...suite.snapshot.domains.values()];
  const group = { ...draft, kind: 'Domain group' as const };
  expect(await createGroup(suite.as(lowri), group)).toMatchObject(refusal('group.noDomain'));
  expect(await createGroup(suite.as(lowri), { ...group, domain: first?.id ?? '' })).toMatchObject({
    item: { key: `${first?.code ?? ''}-G`, domain: first?.id },
  });
});

test('two domains may call theirs the same', async () => {
  const domains = new Map([domain(), domain({ id: '2', code: 'WOR' })].map((one) => [one.id, one]));
  const suite = memoryProgramme({ ...sampleGroup(), domains }, '2026-11-23T09:30:00Z');
  const of = (id: string): GroupDraft => ({ ...draft, title: 'Pharmacy group', kind: 'Domain group', domain: id });
  expect(await createGroup(suite.as(lowri), of('1'))).toMatchObject({ kind: 'created' });
  expect(await createGroup(suite.as(lowri), of('2'))).toMatchObject({ kind: 'created', item: { domain: '2' } });
  expect(await createGroup(suite.as(lowri), of('2'))).toMatchObject(refusal('group.there'));
});

test.each([
  ['as it was drafted', {}, { kind: 'existing' }],
  ['with another quorum', { quorum: 'at least 9 members' }, refusal('group.there')],
])('one that somebody set up at the same time, %s', async (_what, fields, outcome) => {
  const suite = programme();
  const { title: _title, ...rest } = draft;
  suite.others('groups', '77', { id: '77', key: 'HPG', title: 'Homecare project group', ...rest, ...fields });
  expect(await createGroup(suite.as(lowri), draft)).toMatchObject(outcome);
  expect(suite.writes).toEqual([]);
});

test('a day of end that is set ahead ends nothing before it comes', async () => {
  const suite = programme();
  await createGroup(suite.as(lowri), draft);
  await suite.suite.store.update('groups', made(suite), { ended: '2026-12-10' });
  const group = made(suite);
  const plan = (on: string) => planMeeting(suite.as(lowri), { group: group.id, on, start: '14:00', end: '15:00' });
  const governed = (today: string) =>
    governanceOf(suite.snapshot, project({ group: group.id }), { today, hasPlan: true }).group?.id;
  expect([governed('2026-12-09'), governed('2026-12-10')]).toEqual([group.id, undefined]);
  expect(await createGroup(suite.as(lowri), draft)).toMatchObject(refusal('group.there'));
  expect(await plan('2026-12-10')).toMatchObject({
    error: { code: 'group.ends', message: expect.stringContaining('ends on Thu 10 Dec.') as string },
  });
  expect(await endGroup(suite.as(lowri), { group })).toMatchObject({ kind: 'updated', item: { ended: '2026-11-23' } });
});

test('a leadership group leads until the day it ends', () => {
  const { snapshot } = programme();
  const groups = new Map([
    ['20', { ...leading(programme()), ended: '2026-12-10' }],
    ['21', { ...leading(programme()), id: '21' }],
  ]);
  const led = (on: string) => groupOf({ on }, { ...snapshot, groups })?.id;
  expect([led('2026-12-09'), led('2026-12-10')]).toEqual(['20', '21']);
});

test('a group is not ended over a meeting that was planned unseen', async () => {
  const suite = programme();
  await createGroup(suite.as(lowri), draft);
  const group = made(suite);
  const behind = suite.as(lowri);
  const context: typeof behind = {
    ...behind,
    replica: {
      ...behind.replica,
      refresh: async (wanted) => {
        expect(wanted).toEqual(['groups', 'meetings']);
        await suite.suite.store.create('meetings', {
          ...{ title: 'Homecare', key: 'HPG-2026-12', on: '2026-12-10', state: 'Planned', group: group.id },
        });
        return [];
      },
    },
  };
  expect(await endGroup(context, { group })).toMatchObject(refusal('group.meets'));
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
