import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { EditOutcome, MilestoneEdit } from '../../../../tabs/src/programme/edits';
import { openQueue } from '../../../../tabs/src/programme/queue/createQueue';
import { createQueuedEdits } from '../../../../tabs/src/programme/queue/queuedEdits';
import type { Entry, EntryState } from '../../../../tabs/src/programme/queue/entry';
import { createLooseShelf } from '../queue/looseShelf';

const base: Milestone = {
  id: '7',
  etag: '"a,1"',
  modified: '2026-11-20T09:00:00Z',
  title: 'Site agreed',
  key: 'VAL-06.3',
  project: '6',
  owner: '2',
  baseline: '2026-11-06',
  forecast: '2026-11-26',
};
const edit = { forecast: '2026-12-04' } satisfies MilestoneEdit;
const updated = (item: Partial<Milestone> = {}): EditOutcome => ({
  kind: 'updated',
  merged: false,
  item: { ...base, etag: '"a,2"', ...item },
});

const place = { tenant: 't', person: 'p', site: 's' };

const rig = (...outcomes: (EditOutcome | Error)[]) => rigWith([], ...outcomes);

/** With what an earlier visit left. */
const rigWith = async (entries: readonly Entry[], ...outcomes: (EditOutcome | Error)[]) => {
  const written: { base: unknown; edit: unknown }[] = [];
  let id = 0;
  const queue = await openQueue({
    place,
    openShelf: () => Promise.resolve(createLooseShelf({ place: 'p', entries, dropped: [] })),
    exclusive: undefined,
    channel: undefined,
    now: () => new Date('2026-11-23T09:41:00Z'),
    newId: () => `made ${String((id += 1))}`,
    online: () => true,
    send: (write) => {
      if (write.kind === 'update') written.push({ base: write.base, edit: write.patch });
      const outcome = outcomes.shift();
      if (!outcome) throw new Error('one write too many');
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
  });
  return { edits: createQueuedEdits({ queue, online: () => true }), written };
};

test('a change is on view at once and gone from the waiting list once it is saved', async () => {
  const { edits } = await rig(updated(edit));
  const seen: (string | undefined)[] = [];
  edits.subscribe(() => seen.push(edits.pending.get('7')?.state.kind));
  await edits.save(base, edit);
  expect(seen).toContain('saving');
  expect(edits.pending.size).toBe(0);
  expect(edits.saved?.changes).toMatchObject([{ edit, undo: { forecast: '2026-11-26', moved: null } }]);
});

test('undo writes back what was there, over the version just saved', async () => {
  const { edits, written } = await rig(updated({ done: '2026-11-23', note: 'Signed' }), updated());
  await edits.save(base, { done: '2026-11-23', note: 'Signed' });
  await edits.undo();
  expect(written[1]).toMatchObject({ base: { etag: '"a,2"' }, edit: { done: null, note: null } });
  expect(edits.saved).toBeUndefined();
});

test('without a connection the change waits, later ones behind it, and all are sent in order when asked', async () => {
  const gone = new AppError('graph.unreachable', { unclear: true });
  const note = { note: 'Two sites left' };
  const { edits, written } = await rig(gone, gone, updated(edit), updated({ ...edit, ...note }));
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('waiting');
  await edits.save({ ...base, etag: '"a,9"' }, note);
  expect(edits.pending.get('7')?.edit).toEqual({ ...edit, ...note });
  await edits.resend();
  expect(written.map((write) => write.edit)).toEqual([edit, edit, edit, note]);
  expect(edits.pending.size).toBe(0);
});

const leftBehind: readonly EntryState[] = [
  { kind: 'sending' },
  { kind: 'waiting' },
  { kind: 'waiting', error: { code: 'graph.busy', facts: { seconds: 5 } } },
];
test.each(leftBehind)('found on opening as %j, a change is told of as waiting until it is saved', async (state) => {
  const entry: Entry = {
    id: 'left',
    edits: ['left'],
    at: '2026-11-23T09:40:00Z',
    attempted: state.kind === 'sending',
    write: { kind: 'update', list: 'milestones', base: { ...base }, patch: edit },
    state,
  };
  const { edits } = await rigWith([entry], updated(edit));
  expect(edits.pending.get('7')).toMatchObject({ edit, state: { kind: 'waiting' } });
  const seen: (string | undefined)[] = [];
  edits.subscribe(() => seen.push(edits.pending.get('7')?.state.kind));
  await edits.resend();
  expect(seen).not.toContain('saving');
  expect(edits.pending.size).toBe(0);
});

test.each(['graph.busy', 'signin.expired', 'signin.unavailable'] as const)('%s makes it wait as well', async (code) => {
  const { edits } = await rig(new AppError(code));
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('waiting');
});

test('a refusal keeps what was typed with its reason until it is put away', async () => {
  const { edits } = await rig({
    kind: 'refused',
    error: new AppError('authority.notYours', { facts: { who: 'Kofi' } }),
  });
  await edits.save(base, edit);
  expect(edits.pending.get('7')).toMatchObject({
    edit,
    state: { kind: 'refused', error: { code: 'authority.notYours' } },
  });
  edits.discard('milestones', '7');
  await new Promise((resolve) => setImmediate(resolve));
  expect(edits.pending.size).toBe(0);
});

test('what is put right takes the place of what was refused', async () => {
  const refusal: EditOutcome = { kind: 'refused', error: new AppError('milestone.pastDate', { facts: { day: '' } }) };
  const { edits, written } = await rig(refusal, updated({ note: 'Signed' }));
  await edits.save(base, { forecast: '2026-11-02', note: 'Signed' });
  await edits.save(base, { note: 'Signed' });
  expect(written[1]?.edit).toEqual({ note: 'Signed' });
  expect(edits.pending.size).toBe(0);
});

test('an item deleted meanwhile, and an error nobody foresaw, are refusals too', async () => {
  const { edits } = await rig({ kind: 'gone' }, new Error('boom'));
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state).toMatchObject({ kind: 'refused', error: { code: 'write.gone' } });
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state).toMatchObject({ kind: 'refused', error: { code: 'graph.unexpected' } });
});

test('a conflict waits for a choice; the mix is written over the others’ version', async () => {
  const theirs = { ...base, etag: '"a,3"', forecast: '2026-12-18', modifiedBy: 'Priya Fennimore' };
  const conflict: EditOutcome<'milestones'> = { kind: 'conflict', base, mine: edit, theirs, fields: ['forecast'] };
  const { edits, written } = await rig(conflict, updated(edit), conflict);
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('conflict');
  await edits.resolve('milestones', '7', edit);
  expect(written[1]).toEqual({ base: theirs, edit });
  await edits.save(base, edit);
  await edits.resolve('milestones', '7', {});
  expect(edits.pending.size).toBe(0);
  expect(written).toHaveLength(3);
});
