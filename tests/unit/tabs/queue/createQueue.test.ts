import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import { openQueue, type QueuePorts } from '../../../../tabs/src/programme/queue/createQueue';
import type { QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { createQueuedEdits } from '../../../../tabs/src/programme/queue/queuedEdits';
import { openQueueShelf, type QueueShelf } from '../../../../tabs/src/programme/queue/queueShelf';
import type { SendOutcome } from '../../../../tabs/src/programme/queue/resultOf';
import { placeKey } from '../../../../tabs/src/programme/keep/place';
import { createBrowser, settle, type Browser } from '../keep/browserRig';

const ada: Place = { tenant: 'icb', person: 'ada', site: 'plan' };
const ben: Place = { ...ada, person: 'ben' };
const base: Milestone = {
  id: '7',
  etag: '"aaaaaaaa,1"',
  modified: '2026-11-20T09:00:00Z',
  title: 'Site agreed',
  key: 'VAL-06.3',
  project: '6',
  owner: '2',
  baseline: '2026-11-06',
  forecast: '2026-11-26',
};
const later: Milestone = { ...base, etag: '"aaaaaaaa,2"', forecast: '2026-12-04' };
const theirs: Milestone = { ...base, etag: '"aaaaaaaa,3"', forecast: '2026-12-18', modifiedBy: 'Priya Fennimore' };
const updated = (item: Milestone = later): SendOutcome => ({ kind: 'updated', item, merged: false });
const clash: SendOutcome<'milestones'> = {
  kind: 'conflict',
  base,
  mine: { forecast: '2026-12-04' },
  theirs,
  fields: ['forecast'],
};

let browser: Browser;
let now: Date;
let serial: number;
beforeEach(() => {
  browser = createBrowser();
  now = new Date('2026-11-23T09:00:00Z');
  serial = 0;
});

const open = async (outcomes: (SendOutcome | Error)[], place = ada, change: Partial<QueuePorts> = {}) => {
  const sent: QueuedWrite[] = [];
  const network = { online: true };
  const queue = await openQueue({
    place,
    openShelf: () => openQueueShelf(browser.storage.indexedDB, placeKey(place)),
    exclusive: browser.exclusive,
    channel: browser.channel(),
    now: () => now,
    newId: () => `e${String((serial += 1))}`,
    online: () => network.online,
    send: (write) => {
      sent.push(write);
      const outcome = outcomes.shift();
      if (!outcome) throw new Error('one write too many');
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    },
    ...change,
  });
  return { queue, sent, network, edits: createQueuedEdits({ queue, online: () => network.online }) };
};

test('what waits outlasts a reload, says so, and is sent under the etag the person saw', async () => {
  const first = await open([]);
  first.network.online = false;
  await first.edits.save(base, { forecast: '2026-12-04' });
  expect(first.edits.pending.get('7')?.state).toMatchObject({ kind: 'waiting', error: { code: 'graph.unreachable' } });
  expect(first.sent).toEqual([]);
  const { queue, sent, edits } = await open([updated()]);
  expect([queue.entries.length, queue.kept]).toEqual([1, true]);
  await edits.resend();
  expect(sent).toEqual([{ kind: 'update', list: 'milestones', base, patch: { forecast: '2026-12-04' } }]);
  expect(edits.pending.size).toBe(0);
});

test('edits that wait together are sent together; each can be taken back before', async () => {
  const { edits, sent, network } = await open([updated()]);
  network.online = false;
  await edits.save(base, { forecast: '2026-12-04' });
  await edits.save(base, { note: 'Two sites left' });
  await edits.save(base, { owner: '3' });
  expect(await edits.takeBack('milestones', '7')).toBe(true);
  expect(edits.pending.get('7')?.edit).toEqual({ forecast: '2026-12-04', note: 'Two sites left' });
  network.online = true;
  await edits.resend();
  expect(sent).toMatchObject([{ base, patch: { forecast: '2026-12-04', note: 'Two sites left' } }]);
  expect(await edits.takeBack('milestones', '7')).toBe(false);
  expect(edits.saved?.changes).toMatchObject([{ undo: { forecast: '2026-11-26', note: null, moved: null } }]);
});

test('an edit made while another is on its way follows it, founded on what it left', async () => {
  const { edits, sent } = await open([
    new AppError('graph.unreachable', { unclear: true }),
    updated(),
    updated({ ...later, note: 'x' }),
  ]);
  await edits.save(base, { forecast: '2026-12-04' });
  await edits.save(base, { forecast: '2027-01-08' });
  expect(sent).toMatchObject([{ base }, { base, patch: { forecast: '2026-12-04' } }, { base: later }]);
});

test('what was seen by the person in between does not hide what others changed before', async () => {
  const { edits, sent, network } = await open([updated()]);
  network.online = false;
  await edits.save(base, { forecast: '2026-12-04' });
  await edits.save({ ...theirs, note: 'Theirs' }, { note: 'Mine' });
  network.online = true;
  await edits.resend();
  expect(sent).toMatchObject([{ base: { etag: base.etag, forecast: base.forecast, note: 'Theirs' } }]);
});

test('a clash outlasts a reload, takes up later edits, and ends with the person’s choice', async () => {
  const first = await open([clash]);
  await first.edits.save(base, { forecast: '2026-12-04' });
  await first.edits.save(base, { note: 'Mine' });
  const { edits, sent, queue } = await open([updated()]);
  expect(queue.entries).toHaveLength(1);
  const state = edits.pending.get('7')?.state;
  expect(state).toMatchObject({ kind: 'conflict', conflict: { theirs, mine: { note: 'Mine' }, fields: ['forecast'] } });
  await edits.resolve('milestones', '7', { note: 'Mine' });
  expect(sent).toMatchObject([{ base: theirs, patch: { note: 'Mine' } }]);
  expect(edits.pending.size).toBe(0);
});

test('a new date on top of a clash over taking one back is a move of its own: no count comes with it', async () => {
  const { queue, edits } = await open([clash]);
  await queue.update('milestones', later, { forecast: base.forecast, moved: null });
  await queue.drain();
  await edits.save(base, { forecast: '2027-01-08' });
  expect(edits.pending.get('7')?.edit).toEqual({ forecast: '2027-01-08' });
});

test('a refusal is kept with its reason until it is put away', async () => {
  const facts = { who: 'Kofi' };
  const { edits } = await open([{ kind: 'refused', error: new AppError('authority.notYours', { facts }) }]);
  await edits.save(base, { note: 'x' });
  const next = await open([]);
  expect(next.edits.pending.get('7')?.state).toMatchObject({ error: { code: 'authority.notYours', facts } });
  next.edits.discard('milestones', '7');
  await settle();
  expect([next.edits.pending.size, edits.pending.size]).toEqual([0, 0]);
});

test('of two windows only one sends, and the other hears of it', async () => {
  const [one, other] = [await open([updated()]), await open([])];
  one.network.online = false;
  await one.edits.save(base, { forecast: '2026-12-04' });
  one.network.online = true;
  await settle();
  expect(other.queue.entries).toHaveLength(1);
  await Promise.all([one.queue.drain(), other.queue.drain()]);
  await settle();
  expect([one.queue.entries, other.queue.entries]).toEqual([[], []]);
});

test('another person’s changes are not sent, wait 14 days for them, and then leave a note', async () => {
  const first = await open([new AppError('signin.expired')]);
  await first.edits.save(base, { note: 'Mine' });
  first.queue.close();
  const second = await open([], ben);
  await second.queue.drain();
  expect([second.sent, second.queue.entries]).toEqual([[], []]);
  now = new Date('2026-12-07T08:59:00Z');
  await open([], ben);
  expect((await open([])).queue.entries).toHaveLength(1);
  now = new Date('2026-12-07T09:01:00Z');
  await open([], ben);
  const back = await open([]);
  expect(back.queue.entries).toEqual([]);
  expect(back.queue.dropped).toEqual([{ title: 'Site agreed', at: '2026-11-23T09:00:00.000Z' }]);
  await back.queue.forgetDropped();
  expect((await open([])).queue.dropped).toEqual([]);
});

const other: Milestone = { ...base, id: '8', key: 'VAL-06.4' };
const third: Milestone = { ...base, id: '9', key: 'VAL-06.5' };
/** Answers by item; what is not named is written. */
const openWith = async (failing: ReadonlyMap<string, AppError>) => {
  const sent: string[] = [];
  const opened = await open([], ada, {
    send: (write) => {
      const item = write.kind === 'update' ? (write.base as unknown as Milestone) : base;
      sent.push(item.id);
      const error = failing.get(item.id);
      return error ? Promise.reject(error) : Promise.resolve(updated({ ...item, etag: '"aaaaaaaa,2"' }));
    },
  });
  opened.network.online = false;
  for (const each of [base, other, third, base]) await opened.edits.save(each, { note: String((serial += 1)) });
  opened.network.online = true;
  return { ...opened, sent };
};

test('an item that keeps failing holds up no other, and its own changes keep their order', async () => {
  const failing = new Map([['7', new AppError('graph.unreachable', { unclear: true })]]);
  const { queue, edits, sent } = await openWith(failing);
  await queue.drain();
  expect(sent).toEqual(['7', '8', '9']);
  expect([...edits.pending.keys()]).toEqual(['7']);
  // A new change of another goes first: it does not wait until the failing one was tried again.
  await edits.save(other, { note: 'y' });
  expect(sent).toEqual(['7', '8', '9', '8', '7']);
  failing.clear();
  await queue.drain();
  expect(queue.entries).toEqual([]);
});

test('two that keep failing do not hold up a third for ever', async () => {
  const failing = new Map(['7', '8'].map((id) => [id, new AppError('graph.unreachable')]));
  const { queue, sent } = await openWith(failing);
  await queue.drain();
  // Nothing got through twice: for all that is known there is no network.
  expect(sent).toEqual(['7', '8']);
  await queue.drain();
  expect(sent).toEqual(['7', '8', '9', '7', '8']);
});

test.each(['graph.busy', 'signin.expired', 'signin.unavailable'] as const)(
  '%s is no matter of the item’s: nothing more is tried',
  async (code) => {
    const { queue, sent } = await openWith(new Map([['7', new AppError(code)]]));
    await queue.drain();
    expect([sent, queue.entries.length]).toEqual([['7'], 3]);
  },
);

test('a new item waits with its key', async () => {
  const fields = { title: 'Setting', key: 's.1', value: 'x' };
  const stamp = { id: '1', etag: '"aaaaaaaa,1"', modified: base.modified };
  const { queue, sent } = await open([new AppError('graph.busy'), { kind: 'existing', item: { ...stamp, ...fields } }]);
  await queue.put([{ kind: 'create', list: 'policies', fields }]);
  await queue.drain();
  await queue.drain();
  expect(sent).toEqual([fields, fields].map((each) => ({ kind: 'create', list: 'policies', fields: each })));
  expect(queue.entries).toEqual([]);
});

test('without storage, or when it gives out, changes are sent all the same and said not to be kept', async () => {
  const none = await open([updated()], ada, { openShelf: () => Promise.reject(new Error('SecurityError')) });
  await none.edits.save(base, { note: 'x' });
  expect([none.sent.length, none.edits.kept]).toEqual([1, false]);
  const change = jest.fn(() => Promise.reject(new DOMException('full', 'QuotaExceededError')));
  const full = await open([updated()], ada, {
    openShelf: () => Promise.resolve({ change, dropStale: () => Promise.resolve() }),
  });
  await full.edits.save(base, { note: 'x' });
  expect([full.sent.length, full.edits.kept, full.edits.pending.size]).toEqual([1, false, 0]);
});

test('what waits is said to be gone only when it is', async () => {
  const first = await open([]);
  first.network.online = false;
  await first.edits.save(base, { note: 'x' });
  const openShelf = jest.fn((): Promise<QueueShelf> => Promise.reject(new Error('SecurityError')));
  const second = await open([], ada, { openShelf });
  expect(await second.queue.forget()).toBe(false);
  expect((await open([])).queue.entries).toHaveLength(1);
  // It could not be opened at the beginning, and can be now.
  openShelf.mockImplementation(() => openQueueShelf(browser.storage.indexedDB, placeKey(ada)));
  expect(await second.queue.forget()).toBe(true);
  expect((await open([])).queue.entries).toEqual([]);
});

test('damaged entries are left out, the others are sent', async () => {
  const first = await open([]);
  first.network.online = false;
  await first.edits.save(base, { note: 'x' });
  const shelf = await openQueueShelf(browser.storage.indexedDB, placeKey(ada));
  await shelf.change((row) => ({ ...row, entries: [{ id: 'bad', state: 7 } as never, ...row.entries] }));
  const { queue } = await open([]);
  expect(queue.entries.map(({ id }) => id)).toEqual(['e1']);
});

test('what SharePoint fails on time after time is kept and told of, and tried again or put away as the person says', async () => {
  const failure = (): Error => new AppError('graph.unexpected');
  const window = await open([failure(), failure(), failure(), failure(), failure(), updated(), failure()]);
  await window.queue.update('milestones', base, { forecast: '2026-12-04' });
  for (let made = 1; made <= 5; made += 1) {
    expect(window.queue.entries[0]?.state).not.toHaveProperty('again');
    await window.queue.drain();
    now = new Date(now.getTime() + 120_000);
  }
  const [stuck] = window.queue.entries;
  expect(stuck?.state).toMatchObject({ kind: 'refused', error: { code: 'graph.unexpected' }, again: true });
  // Nothing is tried by itself any more.
  await window.queue.drain();
  expect(window.sent).toHaveLength(5);
  await window.queue.retry(stuck?.id ?? '');
  expect(window.queue.entries).toEqual([]);

  await window.queue.update('milestones', base, { note: 'Waits.' });
  await window.queue.drain();
  const [waiting] = window.queue.entries;
  await window.queue.retry(waiting?.id ?? '');
  expect(window.queue.entries[0]?.state.kind).toBe('waiting');
  await window.queue.discard(waiting?.id ?? '');
  expect(window.queue.entries).toHaveLength(1);
});

test('a later change of the same item sets off again what SharePoint failed on', async () => {
  const failures = (count: number): Error[] => Array.from({ length: count }, () => new AppError('graph.unexpected'));
  const window = await open([...failures(5), updated(), updated()]);
  await window.queue.update('milestones', base, { forecast: '2026-12-04' });
  for (let made = 1; made <= 5; made += 1) {
    await window.queue.drain();
    now = new Date(now.getTime() + 120_000);
  }
  const edits = createQueuedEdits({ queue: window.queue, online: () => true });
  expect(edits.changes[0]?.state).toMatchObject({ kind: 'refused', again: true });
  await edits.saveItem('milestones', base, { note: 'Now it goes.' });
  await window.queue.drain();
  // What was given up is only what the person gave up: the earlier change is tried again with the later.
  const patches = window.sent.slice(5).map((write) => (write.kind === 'update' ? write.patch : {}));
  expect(Object.assign({}, ...patches)).toEqual({ forecast: '2026-12-04', note: 'Now it goes.' });
  expect(window.queue.entries).toEqual([]);
});

test('what waits behind one that SharePoint failed on is put away with it, and sets nothing off meanwhile', async () => {
  const failures = Array.from({ length: 5 }, () => new AppError('graph.unexpected'));
  const planned: number[] = [];
  const later = (ms: number) => {
    planned.push(ms);
    return () => void planned.pop();
  };
  const window = await open(failures, ada, { later });
  await window.queue.update('milestones', base, { forecast: '2026-12-04' });
  for (let made = 1; made <= 5; made += 1) {
    await window.queue.drain();
    now = new Date(now.getTime() + 120_000);
  }
  await window.queue.update('milestones', base, { note: 'Behind it.' });
  await window.queue.drain();
  expect([window.sent.length, window.queue.entries.length, planned]).toEqual([5, 2, []]);
  await window.queue.discard(window.queue.entries[0]?.id ?? '');
  expect(window.queue.entries).toEqual([]);
});
