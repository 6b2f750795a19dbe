import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { ListStore, Programme } from '@ipmo-hub/teams-app/graph';
import type { Escalation, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { sendWrite } from '../../../../tabs/src/programme/sendWrite';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';
import { seedProgramme } from '../../../unit/tabs/queue/queueRig';

// Each deed is sent, its answer is lost, and it is sent again: done once, and said to be done.

const at = '2026-11-23T09:00:00.000Z';
const adaIn = ({ people }: Pick<Snapshot, 'people'>): Person =>
  [...people.values()].find(({ objectId }) => objectId === 'ada')!;

/** The one made for this test. */
const escalationIn = ({ escalations }: Pick<Snapshot, 'escalations'>): Escalation =>
  [...escalations.values()].find(({ key }) => key === `barrier/${String(serial)}`)!;

let rig: Rig;
let programme: Programme;
let serial = 0;
beforeAll(async () => {
  rig = await openRig();
  programme = await rig.open();
  await seedProgramme(programme);
  const { store, replica } = programme;
  await replica.refresh();
  const ada = adaIn(replica.snapshot);
  await store.update('projects', first(replica.snapshot.projects), { lead: ada.id });
  await store.create('actions', { title: 'Ring the supplier', key: 'A1', owner: ada.id, due: '2026-11-30' });
});
afterAll(() => rig.close());
beforeEach(async () => {
  await forgetful();
  serial += 1;
  await programme.store.create('escalations', {
    title: 'No room',
    key: `barrier/${String(serial)}`,
    project: first(programme.replica.snapshot.projects).id,
    trigger: 'Barrier',
    rung: 'SRO',
    holder: adaIn(programme.replica.snapshot).id,
    state: 'Open',
    reason: 'Somebody raised it.',
    raisedOn: '2026-11-20',
    answerBy: '2026-11-26',
    history: '2026-11-20 Somebody raised it.',
  });
});

const send = (write: QueuedWrite, attempted: boolean, store: ListStore = programme.store, now = at) =>
  sendWrite(
    { account: 'ada', replica: programme.replica, store, calendar: createCalendar(), now: () => new Date(now) },
    write,
    attempted,
    at,
  );
const deed = (name: string, input: object): QueuedWrite => ({ kind: 'deed', name, input: { ...input }, title: '' });
const first = <T>(items: ReadonlyMap<string, T>): T => [...items.values()][0]!;
/** What another person's window sees, and so what SharePoint holds. */
const held = async () => {
  const other = await rig.open();
  await other.replica.refresh();
  return other.replica.snapshot;
};
/** The window has not seen what it wrote. */
const forgetful = async (): Promise<void> => {
  programme = await rig.open();
  await programme.replica.refresh();
};

const cases: readonly (readonly [string, () => object, (snapshot: Snapshot) => number])[] = [
  [
    'answerEscalation',
    () => ({ escalation: escalationIn(programme.replica.snapshot), answer: { kind: 'acknowledge' } }),
    ({ escalations }) => escalationIn({ escalations }).history?.split('\n').length ?? 0,
  ],
  [
    'raiseBarrier',
    () => ({ project: first(programme.replica.snapshot.projects).id, title: 'No nurse', ask: 'A nurse by Friday' }),
    ({ escalations }) => escalations.size,
  ],
  [
    'raiseRisk',
    () => {
      const { domains, people } = programme.replica.snapshot;
      return { title: 'Supplier fails', kind: 'Risk', domain: first(domains).id, owner: first(people).id };
    },
    ({ risks }) => risks.size,
  ],
  [
    'reportUpdate',
    () => ({ project: first(programme.replica.snapshot.projects).id, rating: 'Amber', did: 'Two sites' }),
    ({ updates, projects }) => (first(projects).rating === 'Amber' ? updates.size : 0),
  ],
  [
    'snooze',
    () => ({ item: `milestones/${first(programme.replica.snapshot.milestones).id}`, until: '2026-11-30' }),
    ({ snoozes }) => snoozes.size,
  ],
  [
    'finishAction',
    () => ({ action: first(programme.replica.snapshot.actions), done: '2026-11-23' }),
    ({ actions }) => (first(actions).done === '2026-11-23' ? 1 : 0),
  ],
  ['setAway', () => ({ until: '2026-12-04' }), (snapshot) => (adaIn(snapshot).awayUntil === '2026-12-04' ? 1 : 0)],
];

test.each(cases)('%s', async (name, input, count) => {
  const write = deed(name, input());
  const before = count(await held());
  expect(await send(write, false)).toEqual({ kind: 'done' });
  expect(count(await held())).toBe(before + 1);
  await forgetful();
  expect(await send(write, true, programme.store, '2026-11-25T09:00:00.000Z')).toEqual({ kind: 'done' });
  expect(count(await held())).toBe(before + 1);
});

test('an answer that arrived, and was followed by somebody else’s, is done', async () => {
  const { snapshot } = programme.replica;
  const write = deed('answerEscalation', { escalation: escalationIn(snapshot), answer: { kind: 'acknowledge' } });
  await send(write, false);
  const now = escalationIn(await held());
  const history = `${now.history ?? ''}\n2026-11-24 Ben took it over.`;
  await programme.store.update('escalations', now, {
    history,
    answeredBy: snapshot.projects.values().next().value!.sro,
    state: 'Closed',
  });
  await forgetful();
  expect(await send(write, true)).toEqual({ kind: 'done' });
});

test('another step of the same person and day is not the one that was not answered', async () => {
  const escalation = escalationIn(programme.replica.snapshot);
  const acknowledged = deed('answerEscalation', { escalation, answer: { kind: 'acknowledge' } });
  await send(acknowledged, false);
  await forgetful();
  // Never arrived: the acknowledgement does not stand for it.
  const returned = deed('answerEscalation', { escalation, answer: { kind: 'return', text: 'Not ours' } });
  expect((await send(returned, true)).kind).not.toBe('done');
  const seen = escalationIn(await held());
  const again = deed('answerEscalation', { escalation: seen, answer: { kind: 'return', text: ' Not\n ours ' } });
  expect(await send(again, true)).toEqual({ kind: 'done' });
  expect(escalationIn(await held()).state).toBe('Returned');
  await forgetful();
  const before = escalationIn(await held()).history;
  expect(await send(again, true)).toEqual({ kind: 'done' });
  expect(await send(acknowledged, true)).toEqual({ kind: 'done' });
  expect(escalationIn(await held()).history).toBe(before);
});

test.each([
  ['action', { kind: 'action', by: '2026-11-27', text: 'A room in the annexe' }],
  ['pass-up', { kind: 'pass-up', text: 'Needs\n money' }],
  ['pass-up without words', { kind: 'pass-up' }],
  ['action in many words', { kind: 'action', by: '2026-11-27', text: 'word '.repeat(190) }],
])('%s: what arrived is known by what it wrote', async (_name, answer) => {
  const write = deed('answerEscalation', { escalation: escalationIn(programme.replica.snapshot), answer });
  const other = deed('closeEscalation', { ...('input' in write ? write.input : {}), outcome: 'Over' });
  expect(await send(write, false)).toEqual({ kind: 'done' });
  await forgetful();
  const before = escalationIn(await held()).history;
  expect(await send(write, true)).toEqual({ kind: 'done' });
  expect((await send(other, true)).kind).not.toBe('done');
  expect(escalationIn(await held()).history).toBe(before);
});

test('somebody else was first: refused, with a sentence that says so', async () => {
  const escalation = escalationIn(programme.replica.snapshot);
  const other = await rig.open();
  await other.replica.refresh();
  await other.store.update('escalations', escalationIn(other.replica.snapshot), {
    state: 'Action agreed',
    answer: 'Seen',
    history: `${escalation.history ?? ''}\n2026-11-23 Ben promised it.`,
  });
  const outcome = await send(deed('answerEscalation', { escalation, answer: { kind: 'acknowledge' } }), false);
  expect(outcome).toMatchObject({ kind: 'refused', error: { code: 'deed.changed' } });
});

test('a deed that this version does not know is refused', async () => {
  expect(await send(deed('toString', {}), false)).toMatchObject({ kind: 'refused', error: expect.any(AppError) });
  expect(await send(deed('moonwalk', {}), true)).toMatchObject({ kind: 'refused' });
});
