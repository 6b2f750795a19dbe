import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { openQueue } from '../../../../tabs/src/programme/queue/createQueue';
import type { QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { createQueuedEdits } from '../../../../tabs/src/programme/queue/queuedEdits';
import { createLooseShelf } from '../queue/looseShelf';
import type { SendOutcome } from '../../../../tabs/src/programme/queue/resultOf';
import { withEdits } from '../../../../tabs/src/programme/withEdits';

const draft = { title: 'Supplier fails', kind: 'Risk', domain: '1', owner: '2' } as const;
const made = { ...draft, id: '40', etag: '"a,1"', modified: '2026-11-23T09:41:00Z', key: 'VAL-R3' };
const risk = (more: object = {}): SendOutcome => ({ kind: 'created', item: { ...made, ...more } }) as SendOutcome;

type Answer = SendOutcome | AppError;
const rig = async (...answers: Answer[]) => {
  const sent: QueuedWrite[] = [];
  let serial = 0;
  let now = new Date('2026-11-23T09:41:00Z');
  let hold: Promise<void> | undefined;
  const queue = await openQueue({
    place: { tenant: 't', person: 'p', site: 's' },
    openShelf: () => Promise.resolve(createLooseShelf({ place: 'p', entries: [], dropped: [] })),
    exclusive: undefined,
    channel: undefined,
    now: () => now,
    newId: () => `e${String((serial += 1))}`,
    online: () => true,
    send: async (write) => {
      sent.push(write);
      await hold;
      const answer = answers.shift();
      if (!answer) throw new Error('one write too many');
      if (answer instanceof AppError) throw answer;
      return answer;
    },
  });
  const wait = (): (() => void) => {
    let go: () => void = () => undefined;
    hold = new Promise((resolve) => (go = resolve));
    return go;
  };
  /** Time for what was put off to be tried again. */
  const pass = (): void => void (now = new Date(now.getTime() + 120_000));
  return { edits: createQueuedEdits({ queue, online: () => true }), sent, wait, queue, pass };
};
const shownOf = (
  changes: Parameters<typeof withEdits>[1],
  there: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[] = [],
) => [
  ...withEdits({ risks: new Map(there.map((item) => [item.id, item])) } as unknown as Snapshot, changes).risks.values(),
];

test('a new item is shown at once under an id of its own, and is known by SharePoint’s afterwards', async () => {
  const { edits, wait, queue } = await rig(risk());
  const go = wait();
  const id = await edits.createItem('risks', draft);
  expect(id).toMatch(/^new:/);
  expect(edits.pendingOf('risks').get(id)).toMatchObject({ isNew: true, base: { ...draft, id, key: '' } });
  expect(shownOf(edits.changes)).toMatchObject([{ id, title: 'Supplier fails' }]);
  go();
  await queue.drain();
  expect(edits.changes).toEqual([]);
  expect(edits.idNow(id)).toBe('40');
  expect(edits.saved).toMatchObject({ list: 'risks', isNew: true, changes: [{ item: { key: 'VAL-R3' } }] });
});

test('changed before it left, it leaves as it was changed to', async () => {
  const { edits, sent } = await rig(
    new AppError('graph.busy'),
    new AppError('signin.expired'),
    new AppError('signin.expired'),
  );
  const id = await edits.createItem('risks', draft);
  await edits.resend();
  expect(edits.pendingOf('risks').get(id)?.state.kind).toBe('waiting');
  const { base } = edits.pendingOf('risks').get(id)!;
  await edits.saveItem('risks', base, { title: 'Supplier may fail', mitigation: 'A second one' });
  expect(shownOf(edits.changes)).toMatchObject([{ title: 'Supplier may fail', mitigation: 'A second one' }]);
  expect(sent.every(({ kind }) => kind === 'create')).toBe(true);
});

test('changed while it is on its way, or after, the change is written to what it became', async () => {
  const { edits, sent, wait, queue } = await rig(
    risk(),
    { kind: 'updated', item: { ...made, etag: '"a,2"', owner: '5' }, merged: false } as unknown as SendOutcome,
    { kind: 'updated', item: { ...made, etag: '"a,3"', owner: '6' }, merged: false } as unknown as SendOutcome,
  );
  const go = wait();
  const id = await edits.createItem('risks', draft);
  const { base } = edits.pendingOf('risks').get(id)!;
  const saving = edits.saveItem('risks', base, { owner: '5' });
  go();
  await saving;
  await queue.drain();
  expect(sent[1]).toMatchObject({ kind: 'update', base: { id: '40', etag: '"a,1"' }, patch: { owner: '5' } });
  await edits.saveItem('risks', base, { owner: '6' });
  expect(sent[2]).toMatchObject({ kind: 'update', base: { id: '40' }, patch: { owner: '6' } });
});

test('refused, it stays with its reason, takes up what is changed in it, and is put away as a whole', async () => {
  const refusal: SendOutcome = { kind: 'refused', error: new AppError('risk.ownerGone') };
  const { edits, sent, queue } = await rig(refusal);
  const id = await edits.createItem('risks', draft);
  await queue.drain();
  expect(edits.pendingOf('risks').get(id)?.state).toMatchObject({ kind: 'refused', error: { code: 'risk.ownerGone' } });
  expect(shownOf(edits.changes)).toEqual([]);
  await edits.saveItem('risks', edits.pendingOf('risks').get(id)!.base, { mitigation: 'A second supplier' });
  expect(sent).toHaveLength(1);
  edits.discard('risks', id);
  await queue.drain();
  expect([edits.changes, queue.entries]).toEqual([[], []]);
});

test('several changed together are taken back together, those that did not leave yet as well', async () => {
  const updated = (id: string, etag: string): SendOutcome =>
    ({
      kind: 'updated',
      item: { id, etag, modified: made.modified, title: id },
      merged: false,
    }) as unknown as SendOutcome;
  const lost = new AppError('graph.unreachable', { unclear: true });
  const expired = new AppError('signin.expired');
  const { edits, sent } = await rig(updated('1', '"1,2"'), lost, expired, updated('1', '"1,3"'), expired);
  const base = (id: string) => ({ ...made, id, etag: `"${id},1"`, state: 'Open', raisedOn: '2026-11-20' }) as const;
  await edits.saveItems('risks', [
    { base: base('1'), edit: { owner: '5' } },
    { base: base('2'), edit: { owner: '5' } },
    { base: base('3'), edit: { owner: '5' } },
  ]);
  expect(edits.saved?.changes).toHaveLength(1);
  await edits.undo();
  expect(sent[3]).toMatchObject({ base: { id: '1', etag: '"1,2"' }, patch: { owner: '2' } });
  // The second was sent, and may have arrived; the third never left.
  expect(edits.changes.map(({ id }) => id)).toEqual(['2']);
});

describe('a new item that SharePoint failed on time after time may be there all the same', () => {
  const failures = Array.from({ length: 5 }, () => new AppError('graph.unexpected'));
  const written = { kind: 'updated', item: { ...made, etag: '"a,2"', title: 'Late' }, merged: false };
  const stuckRig = async (...answers: Answer[]) => {
    const one = await rig(...failures, ...answers);
    const id = await one.edits.createItem('risks', draft);
    for (let tried = 0; tried < failures.length; tried += 1) {
      await one.queue.drain();
      one.pass();
    }
    expect(one.edits.pendingOf('risks').get(id)?.state).toMatchObject({ kind: 'refused', again: true });
    expect(one.sent).toHaveLength(5);
    const { base } = one.edits.pendingOf('risks').get(id)!;
    return { ...one, id, base };
  };
  const existing = { kind: 'existing', item: made } as unknown as SendOutcome;

  test('changed then, it is sent again as it was, and the change after it', async () => {
    const { edits, sent, base, queue } = await stuckRig(existing, written as unknown as SendOutcome);
    await edits.saveItem('risks', base, { title: 'Late' });
    expect(sent.slice(5)).toMatchObject([
      { kind: 'create', fields: draft },
      { kind: 'update', base: { id: '40', etag: '"a,1"' }, patch: { title: 'Late' } },
    ]);
    expect(queue.entries).toEqual([]);
  });

  test('a change from another window waits behind it, and goes after it when it is tried again', async () => {
    const { edits, sent, base, queue, id } = await stuckRig(existing, written as unknown as SendOutcome);
    await queue.update('risks', base, { title: 'Late' });
    await queue.drain();
    expect([sent.length, queue.entries.length]).toEqual([5, 2]);
    expect(edits.pendingOf('risks').get(id)).toMatchObject({ base: { title: 'Late' }, state: { again: true } });
    await queue.retry(queue.entries[0]?.id ?? '');
    expect(sent.slice(5)).toMatchObject([{ kind: 'create', fields: draft }, { patch: { title: 'Late' } }]);
    expect(queue.entries).toEqual([]);
  });
});

test('a new item that is in the list already, while the queue is not done with it, is shown once', async () => {
  const { edits, wait, queue } = await rig(risk());
  const go = wait();
  await edits.createItem('risks', draft);
  expect(shownOf(edits.changes, [made])).toEqual([made]);
  // Another of the same name, or one of last year, is another one.
  expect(shownOf(edits.changes, [{ ...made, owner: '3' }])).toHaveLength(2);
  expect(shownOf(edits.changes, [{ ...made, modified: '2025-11-23T09:41:00Z' }])).toHaveLength(2);
  go();
  await queue.drain();
});
