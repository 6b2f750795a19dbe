import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { createEdits, type EditOutcome, type MilestoneEdit } from '../../../../tabs/src/programme/edits';

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
const edit: MilestoneEdit = { forecast: '2026-12-04' };
const updated = (item: Partial<Milestone> = {}): EditOutcome => ({
  kind: 'updated',
  merged: false,
  item: { ...base, etag: '"a,2"', ...item },
});

const rig = (...outcomes: (EditOutcome | Error)[]) => {
  const written: { base: Milestone; edit: MilestoneEdit }[] = [];
  const edits = createEdits((from, change) => {
    written.push({ base: from, edit: change });
    const outcome = outcomes.shift();
    if (!outcome) throw new Error('one write too many');
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  });
  return { edits, written };
};

test('a change is on view at once and gone from the waiting list once it is saved', async () => {
  const { edits } = rig(updated(edit));
  const saving = edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('saving');
  await saving;
  expect(edits.pending.size).toBe(0);
  expect(edits.saved).toMatchObject({ edit, undo: { forecast: '2026-11-26' } });
});

test('undo writes back what was there, over the version just saved', async () => {
  const { edits, written } = rig(updated({ done: '2026-11-23', note: 'Signed' }), updated());
  await edits.save(base, { done: '2026-11-23', note: 'Signed' });
  await edits.undo();
  expect(written[1]).toMatchObject({ base: { etag: '"a,2"' }, edit: { done: null, note: null } });
  expect(edits.saved).toBeUndefined();
});

test('without a connection the change waits, takes up later changes, and is sent when asked', async () => {
  const { edits, written } = rig(new AppError('graph.unreachable'), new AppError('graph.unreachable'), updated(edit));
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('waiting');
  await edits.save({ ...base, etag: '"a,9"' }, { note: 'Two sites left' });
  expect(written[1]).toEqual({ base, edit: { forecast: '2026-12-04', note: 'Two sites left' } });
  await edits.resend();
  expect(edits.pending.size).toBe(0);
});

test.each(['graph.busy', 'signin.expired', 'signin.unavailable'] as const)('%s makes it wait as well', async (code) => {
  const { edits } = rig(new AppError(code));
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('waiting');
});

test('a refusal keeps what was typed with its reason until it is put away', async () => {
  const { edits } = rig({ kind: 'refused', error: new AppError('authority.notYours', { facts: { who: 'Kofi' } }) });
  await edits.save(base, edit);
  expect(edits.pending.get('7')).toMatchObject({
    edit,
    state: { kind: 'refused', error: { code: 'authority.notYours' } },
  });
  edits.discard('7');
  expect(edits.pending.size).toBe(0);
});

test('an item deleted meanwhile, and an error nobody foresaw, are refusals too', async () => {
  const { edits } = rig({ kind: 'gone' }, new Error('boom'));
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state).toMatchObject({ kind: 'refused', error: { code: 'write.gone' } });
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state).toMatchObject({ kind: 'refused', error: { code: 'graph.unexpected' } });
});

test('a conflict waits for a choice; the mix is written over the others’ version', async () => {
  const theirs = { ...base, etag: '"a,3"', forecast: '2026-12-18', modifiedBy: 'Priya Fennimore' };
  const conflict: EditOutcome = { kind: 'conflict', base, mine: edit, theirs, fields: ['forecast'] };
  const { edits, written } = rig(conflict, updated(edit), conflict);
  await edits.save(base, edit);
  expect(edits.pending.get('7')?.state.kind).toBe('conflict');
  await edits.resolve('7', edit);
  expect(written[1]).toEqual({ base: theirs, edit });
  await edits.save(base, edit);
  await edits.resolve('7', {});
  expect(edits.pending.size).toBe(0);
  expect(written).toHaveLength(3);
});
