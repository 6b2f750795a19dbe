import { lists } from '@ipmo-hub/teams-app/lists';
import type { KeptReplica, Programme, ProgrammePorts, ReplicaState } from '@ipmo-hub/teams-app/graph';
import { createKeep, type Keep, type KeepPorts } from '../../../../tabs/src/programme/keep/createKeep';
import { openKeepShelf } from '../../../../tabs/src/programme/keep/keepShelf';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';
import { createBrowser, createTimers, settle, type Browser } from '../../../unit/tabs/keep/browserRig';

const definitions = { policies: lists.policies, organisations: lists.organisations } as unknown as NonNullable<
  ProgrammePorts['lists']
>;
const ada: Place = { tenant: 'icb', person: 'ada', site: 'plan' };
const ben: Place = { ...ada, person: 'ben' };

let rig: Rig;
let browser: Browser;
let requests: string[];
beforeEach(async () => {
  rig = await openRig({ definitions });
  browser = createBrowser();
  requests = [];
  const { store } = await rig.open();
  const rows = Array.from({ length: 300 }, (_, n) => ({ title: 'Setting', key: `s.${String(n)}`, value: 'x' }));
  await store.createMany('policies', rows);
});
afterEach(() => rig.close());

interface Visit {
  readonly keep: Keep;
  readonly programme: Programme;
  readonly timers: ReturnType<typeof createTimers>;
  readonly ports: KeepPorts;
}

const visit = async (place = ada, change: Partial<KeepPorts> = {}, from?: ProgrammePorts['lists']): Promise<Visit> => {
  const fetch: typeof globalThis.fetch = (input, init) => {
    requests.push(`${init?.method ?? 'GET'} ${new URL(String(input instanceof Request ? input.url : input)).pathname}`);
    return rig.fetch(input, init);
  };
  const programme = await rig.open({ fetch, ...(from ? { lists: from } : {}) });
  const timers = createTimers();
  const ports: KeepPorts = {
    place,
    replica: programme.replica,
    openShelf: () => openKeepShelf(browser.storage, place),
    exclusive: browser.exclusive,
    channel: browser.channel(),
    timers,
    visible: () => true,
    ...change,
  };
  return { keep: createKeep(ports), programme, timers, ports };
};

/** A visit that read everything and was closed. */
const earlierVisit = async (place = ada): Promise<void> => {
  const { keep, programme } = await visit(place);
  expect(await keep.restore()).toBeUndefined();
  const stop = keep.start();
  await programme.replica.refresh();
  await settle(2);
  keep.note(new Date('2026-11-23T09:00:00Z'));
  await keep.flush();
  stop();
};

const policies = ({ replica }: { readonly replica: KeptReplica }) => replica.snapshot.policies;

test('the next visit shows at once what the last one read, then asks for changes only', async () => {
  await earlierVisit();
  requests.length = 0;
  const { keep, programme } = await visit();
  expect(await keep.restore()).toEqual({ asAt: new Date('2026-11-23T09:00:00Z') });
  expect(policies(programme).size).toBe(300);
  expect(requests).toEqual([]);
  await programme.replica.refresh();
  expect(requests).toHaveLength(1);
  const truth = await rig.open();
  await truth.replica.refresh();
  expect(policies(programme)).toEqual(policies(truth));
});

test('a change copies and writes the items beside it, not the list, and no other list', async () => {
  await (await rig.open()).store.create('organisations', { title: 'Hospital', code: 'H1', sector: 'Acute' });
  await earlierVisit();
  const put = jest.spyOn(Object.getPrototypeOf(await storeOf('chunks')) as IDBObjectStore, 'put');
  try {
    const { keep, programme, timers, ports } = await visit();
    await keep.restore();
    const stop = keep.start();
    await settle(2);
    await keep.flush();
    put.mockClear();
    const one = [...policies(programme).values()][200]!;
    await programme.store.update('policies', one, { value: 'new' });
    expect(timers.count).toBe(1);
    const save = jest.spyOn(ports.replica, 'save');
    timers.run();
    await keep.flush();
    // It looks twice: the list that moved, then nothing.
    expect(save.mock.results.map(({ value }) => Object.keys((value as ReplicaState).lists))).toEqual([
      ['policies'],
      [],
    ]);
    const heads = put.mock.calls.map(([value]) => value as { list?: string; token?: string });
    expect(heads.filter(({ token }) => token).map(({ list }) => list)).toEqual(['policies']);
    const chunks = put.mock.calls.map(([value]) => value as { number?: number; items?: unknown[] });
    expect(chunks.filter(({ items }) => items)).toHaveLength(1);
    expect(chunks.find(({ items }) => items)?.items?.length).toBeLessThanOrEqual(128);
    stop();
  } finally {
    put.mockRestore();
  }
  const { keep, programme } = await visit();
  await keep.restore();
  expect([...policies(programme).values()].filter(({ value }) => value === 'new')).toHaveLength(1);
});

test('another person finds nothing, and what the first one kept is gone for good', async () => {
  await earlierVisit();
  const second = await visit(ben);
  expect(await second.keep.restore()).toBeUndefined();
  expect(policies(second.programme).size).toBe(0);
  const again = await visit(ada);
  expect(await again.keep.restore()).toBeUndefined();
});

test('a window that stays open after another person signed in writes nothing back', async () => {
  const old = await visit(ada);
  await old.keep.restore();
  const stop = old.keep.start();
  await old.programme.replica.refresh();
  const next = await visit(ben);
  await next.keep.restore();
  await old.keep.flush();
  expect(await countOf('chunks')).toBe(0);
  expect(old.keep.trouble).toBeInstanceOf(Error);
  stop();
});

test('sign-out removes everything, also from under another window', async () => {
  await earlierVisit();
  const [one, other] = [await visit(), await visit()];
  await one.keep.restore();
  await other.keep.restore();
  const stops = [one.keep.start(), other.keep.start()];
  await settle(2);
  await other.keep.forget();
  await one.programme.store.update('policies', [...policies(one.programme).values()][0]!, { value: 'late' });
  await one.keep.flush();
  for (const store of ['owner', 'places', 'heads', 'chunks']) expect(await countOf(store)).toBe(0);
  for (const stop of stops) stop();
});

test('lists of another shape are removed', async () => {
  await earlierVisit();
  const other = { policies: definitions['policies'] } as NonNullable<ProgrammePorts['lists']>;
  const { keep } = await visit(ada, {}, other);
  expect(await keep.restore()).toBeUndefined();
  expect(await countOf('chunks')).toBe(0);
});

type Damage = (store: IDBObjectStore) => IDBRequest;

test.each<[string, string, Damage]>([
  ['a chunk is missing', 'chunks', (store: IDBObjectStore) => store.delete([placeOf, 'policies', 1])],
  [
    'a chunk is damaged',
    'chunks',
    (store: IDBObjectStore) => store.put({ place: placeOf, list: 'policies', number: 1, items: [7], unfit: [] }),
  ],
  [
    'the head is damaged',
    'heads',
    (store: IDBObjectStore) => store.put({ place: placeOf, list: 'policies', token: 'https://elsewhere.example/' }),
  ],
  ['the whole is damaged', 'places', (store: IDBObjectStore) => store.put({ place: placeOf, schema: 4 })],
])('%s: the list is read anew, and nothing fails', async (_what, store, damage) => {
  await earlierVisit();
  await inStore(store, damage);
  const { keep, programme } = await visit();
  await keep.restore();
  expect(policies(programme).size).toBe(0);
  const stop = keep.start();
  await programme.replica.refresh();
  await settle(2);
  await keep.flush();
  stop();
  expect(keep.trouble).toBeUndefined();
  expect(policies(programme).size).toBe(300);
  const next = await visit();
  await next.keep.restore();
  expect(policies(next.programme).size).toBe(300);
});

test('a list that nobody changes is kept with the token of the last visit, not of the first', async () => {
  const tokens = async (): Promise<string[]> =>
    (await allOf('heads')).map((head) => (head as { readonly token: string }).token);
  await earlierVisit();
  const before = await tokens();
  const { keep, programme, timers } = await visit();
  await keep.restore();
  const stop = keep.start();
  // Time passes, and with it the token that an answer brings.
  rig.tenant.faults.add({ match: { path: '/items/delta' }, status: 429, retryAfter: 2, times: 2 });
  await programme.replica.refresh();
  timers.run();
  await keep.flush();
  stop();
  const after = await tokens();
  expect(after).toHaveLength(before.length);
  for (const token of before) expect(after).not.toContain(token);
});

test('a list that is deleted while another window writes does not end the keeping', async () => {
  await (await rig.open()).store.create('organisations', { title: 'Hospital', code: 'H1', sector: 'Acute' });
  await earlierVisit();
  const [one, other] = [await visit(), await visit(ada, { visible: () => false })];
  for (const { keep } of [one, other]) await keep.restore();
  const [stopOne, stopOther] = [one.keep.start(), other.keep.start()];
  await settle(2);
  await one.programme.store.update('policies', [...policies(one.programme).values()][0]!, { value: 'newer' });
  await one.keep.flush();
  stopOne();
  await settle();
  const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('organisations') ?? ''}`;
  expect((await one.programme.graph.request({ method: 'DELETE', path })).status).toBe(204);
  await other.programme.replica.refresh();
  await other.programme.store.update('policies', [...policies(other.programme).values()][1]!, { value: 'beside it' });
  await other.keep.flush();
  stopOther();
  const third = await visit();
  await third.keep.restore();
  expect([...policies(third.programme).values()].slice(0, 2).map(({ value }) => value)).toEqual(['newer', 'beside it']);
});

test('without storage the plan works as ever', async () => {
  const { keep, programme } = await visit(ada, { openShelf: () => Promise.reject(new Error('SecurityError')) });
  expect(await keep.restore()).toBeUndefined();
  const stop = keep.start();
  await programme.replica.refresh();
  await keep.flush();
  stop();
  expect(policies(programme).size).toBe(300);
});

test('storage that never answers, or too late, is not waited for and keeps nothing', async () => {
  await earlierVisit();
  let answer = (): void => undefined;
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { keep, programme, timers } = await visit(ada, {
    openShelf: () => late.then(() => openKeepShelf(browser.storage, ada)),
  });
  const restored = keep.restore();
  await settle(2);
  timers.run();
  expect(await restored).toBeUndefined();
  answer();
  await settle();
  expect(policies(programme).size).toBe(0);
  expect(keep.trouble).toBeDefined();
  const stop = keep.start();
  await programme.replica.refresh();
  await keep.flush();
  stop();
  expect(policies(programme).size).toBe(300);
});

test('what an earlier visit kept is not said to be gone when the storage cannot be opened', async () => {
  await earlierVisit();
  const { keep } = await visit(ada, { openShelf: () => Promise.reject(new Error('SecurityError')) });
  await keep.restore();
  expect(await keep.forget()).toBe(false);
  expect(await countOf('heads')).toBeGreaterThan(0);
});

test('a full disk ends the keeping and leaves nothing half-written', async () => {
  const { keep, programme } = await visit();
  await keep.restore();
  const stop = keep.start();
  await programme.replica.refresh();
  await settle(2);
  const put = jest.spyOn(Object.getPrototypeOf(await storeOf('chunks')) as IDBObjectStore, 'put');
  let puts = 0;
  put.mockImplementation(() => {
    puts += 1;
    throw new DOMException('full', 'QuotaExceededError');
  });
  await keep.flush();
  put.mockRestore();
  expect(puts).toBe(1);
  expect(keep.trouble).toMatchObject({ name: 'QuotaExceededError' });
  expect(await countOf('heads')).toBe(0);
  stop();
});

test('two windows: one keeps, the other tells and hears; the second takes over when the first is closed', async () => {
  await earlierVisit();
  const [one, other] = [await visit(), await visit()];
  for (const { keep } of [one, other]) await keep.restore();
  const [stopOne, stopOther] = [one.keep.start(), other.keep.start()];
  await settle(2);
  const item = [...policies(other.programme).values()][0]!;
  browser.posted.length = 0;
  await other.programme.store.update('policies', item, { value: 'from the other' });
  expect(other.timers.count).toBe(0);
  await settle();
  expect(policies(one.programme).get(item.id)?.value).toBe('from the other');
  // What was heard is not told again.
  expect(browser.posted).toHaveLength(1);
  await one.keep.flush();
  stopOne();
  await settle(2);
  const later = [...policies(other.programme).values()][1]!;
  await other.programme.store.update('policies', later, { value: 'after it closed' });
  await other.keep.flush();
  stopOther();
  const third = await visit();
  await third.keep.restore();
  expect([item.id, later.id].map((id) => policies(third.programme).get(id)?.value)).toEqual([
    'from the other',
    'after it closed',
  ]);
});

test('what another window tells makes one that hears of every change itself read nothing; one that does not, reads', async () => {
  await earlierVisit();
  let live = true;
  const [one, other] = [await visit(ada, { live: () => live }), await visit()];
  for (const { keep } of [one, other]) await keep.restore();
  const stops = [one.keep.start(), other.keep.start()];
  await settle(2);
  const refresh = jest.spyOn(one.programme.replica, 'refresh');
  const change = async (value: string): Promise<void> => {
    await other.programme.store.update('policies', [...policies(other.programme).values()][0]!, { value });
    await settle();
  };
  await change('once');
  expect(refresh).not.toHaveBeenCalled();
  live = false;
  await change('twice');
  expect(refresh).toHaveBeenCalledTimes(1);
  for (const stop of stops) stop();
});

test('a window that slept reads first when it takes over, and never puts older items over newer ones', async () => {
  await earlierVisit();
  const [one, other] = [await visit(), await visit(ada, { visible: () => false })];
  for (const { keep } of [one, other]) await keep.restore();
  const [stopOne, stopOther] = [one.keep.start(), other.keep.start()];
  await settle(2);
  const item = [...policies(one.programme).values()][0]!;
  await one.programme.store.update('policies', item, { value: 'newer' });
  await one.keep.flush();
  stopOne();
  await settle();
  expect(policies(other.programme).get(item.id)?.value).toBe('x');
  await other.programme.store.update('policies', [...policies(other.programme).values()][1]!, { value: 'beside it' });
  await other.keep.flush();
  stopOther();
  const third = await visit();
  await third.keep.restore();
  expect(policies(third.programme).get(item.id)?.value).toBe('newer');
});

test('no token of the person’s ever reaches the storage', async () => {
  await earlierVisit();
  const everything = await Promise.all(['owner', 'places', 'heads', 'chunks'].map(allOf));
  expect(JSON.stringify(everything)).not.toContain(rig.appToken);
  expect(JSON.stringify(everything)).not.toMatch(/bearer/i);
});

const placeOf = 'icb/ada/plan';

const openRaw = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = browser.storage.indexedDB.open('ipmo-hub-plan');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
const inStore = async <T>(name: string, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await openRaw();
  return new Promise((resolve, reject) => {
    const request = work(database.transaction(name, 'readwrite').objectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
};
const storeOf = async (name: string): Promise<IDBObjectStore> => (await openRaw()).transaction(name).objectStore(name);
const countOf = (name: string): Promise<number> => inStore(name, (store) => store.count());
const allOf = (name: string): Promise<unknown[]> => inStore(name, (store) => store.getAll());
