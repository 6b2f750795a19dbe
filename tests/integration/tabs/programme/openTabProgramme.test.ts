import { IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import type { TabsConfig } from '../../../../tabs/src/app/readConfig';
import { openTabProgramme, type TabWindow } from '../../../../tabs/src/programme/openTabProgramme';
import type { TabProgramme } from '../../../../tabs/src/programme/TabProgramme';
import type { SignIn } from '../../../../tabs/src/signIn/signIn';
import { base, openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';
import { createBrowser, settle, type Browser } from '../../../unit/tabs/keep/browserRig';
import { createLocks, seedProgramme, versionsOf, type Locks } from '../../../unit/tabs/queue/queueRig';

// What a browser keeps, and when it is removed, through the door that the page uses.

let rig: Rig;
let browser: Browser;
let locks: Locks;
let requests: number;
let opened: { close(): void }[];
beforeEach(async () => {
  rig = await openRig();
  await seedProgramme(await rig.open());
  browser = createBrowser();
  locks = createLocks();
  opened = [];
});
afterEach(() => {
  for (const { close } of opened) close();
  rig.close();
});

interface Visit {
  readonly programme: TabProgramme;
  readonly hide: () => Promise<void>;
  readonly forgotten: jest.Mock;
  offline: boolean;
}

const visit = async (person = 'ada', change: object = {}, endsHere = true, bot?: string): Promise<Visit> => {
  requests = 0;
  const state = { offline: false };
  const heard: (() => void)[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const lock = locks.window();
  class Channel {
    readonly end = channelOf(browser);
    postMessage = (message: unknown): void => this.end.post(message);
    addEventListener = (_: string, listener: (event: { data: unknown }) => void): void => {
      this.end.listen((data) => listener({ data }));
    };
    removeEventListener = (): void => undefined;
  }
  const document = {
    visibilityState: 'visible',
    addEventListener: (name: string, work: () => void) => name === 'visibilitychange' && heard.push(work),
    removeEventListener: () => undefined,
  };
  const window = {
    document,
    navigator: {
      get onLine() {
        return !state.offline;
      },
      locks: { request: (name: string, work: () => Promise<unknown>) => lock.exclusive(name, work) },
    },
    performance,
    crypto,
    BroadcastChannel: Channel,
    indexedDB: browser.storage.indexedDB,
    IDBKeyRange,
    fetch: (input: RequestInfo, init?: RequestInit) => {
      requests += 1;
      return rig.fetch(input, init);
    },
    setTimeout: (work: () => void, ms: number) => {
      const timer = setTimeout(work, ms);
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer: ReturnType<typeof setTimeout>) => clearTimeout(timer),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...change,
  } as unknown as TabWindow;
  const forgotten = jest.fn(() => Promise.resolve());
  const signIn: SignIn = {
    account: { objectId: person, name: person },
    token: () => Promise.resolve(rig.appToken),
    endsHere,
    forget: forgotten,
  };
  const config: TabsConfig = {
    graph: base,
    site: rig.tenant.siteId,
    tenantId: 'icb',
    clientId: 'suite',
    authority: 'https://login.example/icb',
    scopes: ['Sites.ReadWrite.All'],
    hostOrigins: [],
    clockOffsetMs: Date.parse('2026-11-23T09:00:00Z') - Date.now(),
    ...(bot === undefined ? {} : { bot }),
  };
  const programme = await openTabProgramme(config, signIn, window);
  opened.push({ close: () => timers.forEach(clearTimeout) });
  // Locks and writes wait for their turn, as in a browser.
  const hide = async (): Promise<void> => {
    await settle(5);
    Object.assign(document, { visibilityState: 'hidden' });
    for (const work of heard) work();
    await settle(60);
    lock.release();
    await settle(5);
  };
  return Object.assign(state, { programme, hide, forgotten });
};
/** Every request to open it fails, a turn later. */
const failing = {
  open: () => {
    const request: { onerror?: () => void; error: DOMException } = { error: new DOMException('bad', 'UnknownError') };
    setImmediate(() => request.onerror?.());
    return request;
  },
};
const refusing = {
  open: () => {
    throw new DOMException('no', 'SecurityError');
  },
};
const channelOf = ({ channel }: Browser) => channel();

/** How many rows each of the browser's databases holds. */
const rows = async (): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const { name = '' } of await browser.storage.indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = browser.storage.indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error!);
    });
    for (const store of database.objectStoreNames) {
      const request = database.transaction(store).objectStore(store).count();
      counts[`${name}/${store}`] = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    }
    database.close();
  }
  return counts;
};
const held = ({ replica }: TabProgramme): number => replica.snapshot.milestones.size;

/** A visit that read the plan, typed a change without a network, and was left open or hidden. */
const earlierVisit = async (): Promise<Visit> => {
  const one = await visit();
  await one.programme.freshness.refresh();
  one.offline = true;
  const [milestone] = [...one.programme.replica.snapshot.milestones.values()];
  await one.programme.edits.save(milestone!, { note: 'Unsent' });
  return one;
};
const kept = 'ipmo-hub-plan/chunks';
const queued = 'ipmo-hub-queue/queues';

test('the bot is told of every list that a change wrote to: escalations that it settles too', async () => {
  const { store, replica } = await rig.open();
  await replica.refresh();
  const [late] = [...replica.snapshot.milestones.values()];
  await store.create('escalations', {
    title: 'It is late',
    key: `overdue:${late!.key}:${late!.forecast}`,
    milestone: late!.id,
    project: late!.project,
    rung: 'SRO',
    holder: late!.owner,
    state: 'Open',
    reason: 'Late by six working days.',
    raisedOn: '2026-11-20',
    answerBy: '2026-11-27',
  });
  const told: string[] = [];
  const fetch = (input: string, init?: RequestInit): Promise<Response> => {
    if (!input.startsWith('https://bot.example')) return rig.fetch(input, init);
    told.push(`${init?.method ?? 'GET'} ${new URL(input).search}`);
    return Promise.resolve(new Response(null, { status: 202 }));
  };
  const { programme } = await visit('ada', { fetch }, true, 'https://bot.example');
  await programme.freshness.refresh();
  await programme.edits.save(programme.replica.snapshot.milestones.get(late!.id)!, { done: '2026-11-23' });
  await settle(20);
  expect([...programme.replica.snapshot.escalations.values()].map(({ state }) => state)).toEqual(['Closed']);
  expect(told).toEqual(['POST ?lists=milestones,escalations']);
});

test('the same person finds the plan and what was not sent', async () => {
  await (await earlierVisit()).hide();
  expect(await rows()).toMatchObject({ [queued]: 1 });
  const { programme } = await visit();
  expect([held(programme), programme.edits.pending.size, requests]).toEqual([2, 1, 0]);
});

test('signing out removes the plan, what was not sent, and the sign-in; a later visit begins anew', async () => {
  const one = await earlierVisit();
  await one.hide();
  const two = await visit();
  await two.programme.leaving.leave();
  expect(await two.programme.leaving.left).toEqual({ way: 'sign out', complete: true });
  expect(two.forgotten).toHaveBeenCalledTimes(1);
  for (const count of Object.values(await rows())) expect(count).toBe(0);
  const { programme } = await visit();
  expect([held(programme), programme.edits.pending.size]).toEqual([0, 0]);
});

test('every open window of the person leaves, and none of them keeps anything again', async () => {
  const [one, other] = [await visit(), await visit()];
  for (const { programme } of [one, other]) await programme.freshness.refresh();
  await one.programme.leaving.leave();
  expect(await other.programme.leaving.left).toEqual({ way: 'sign out', complete: true });
  expect([one.forgotten, other.forgotten].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  await other.programme.replica.refresh();
  await other.hide();
  await one.hide();
  for (const count of Object.values(await rows())) expect(count).toBe(0);
});

test('inside Teams the copy is cleared and the sign-in stays Teams’ own', async () => {
  const { programme } = await visit('ada', {}, false);
  await programme.leaving.leave();
  expect(await programme.leaving.left).toEqual({ way: 'clear', complete: true });
});

test('another person’s sign-in removes the plan; what the first one typed waits for them', async () => {
  await (await earlierVisit()).hide();
  const ben = await visit('ben');
  expect([held(ben.programme), ben.programme.edits.pending.size]).toEqual([0, 0]);
  expect(await rows()).toMatchObject({ [kept]: 0, [queued]: 1 });
  await ben.programme.freshness.refresh();
  await settle();
  const [milestone] = [...ben.programme.replica.snapshot.milestones.values()];
  expect((await versionsOf(rig, milestone!, 'Note')).length).toBe(1);
});

test('another version of the lists removes what an earlier one kept', async () => {
  await (await earlierVisit()).hide();
  expect((await rows())[kept]).toBeGreaterThan(0);
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = browser.storage.indexedDB.open('ipmo-hub-plan');
    request.onsuccess = () => resolve(request.result);
  });
  const places = database.transaction('places', 'readwrite').objectStore('places');
  const [row] = await new Promise<object[]>((resolve) => {
    const request = places.getAll();
    request.onsuccess = () => resolve(request.result as object[]);
  });
  places.put({ ...row, schema: 'an older one' });
  database.close();
  const { programme } = await visit();
  expect(held(programme)).toBe(0);
  expect((await rows())[kept]).toBe(0);
  expect(programme.edits.pending.size).toBe(1);
});

test.each([
  ['no storage', { indexedDB: undefined, IDBKeyRange: undefined }],
  ['storage that may not be used', { indexedDB: refusing }],
  ['a damaged storage', { indexedDB: failing }],
  ['no locks, no channels', { navigator: { onLine: true }, BroadcastChannel: undefined }],
] as const)(
  '%s: the plan is read and written as ever, and leaving says that nothing is left only where that could be seen to',
  async (_what, change) => {
    const { programme } = await visit('ada', change);
    await programme.freshness.refresh();
    const [milestone] = [...programme.replica.snapshot.milestones.values()];
    await programme.edits.save(milestone!, { note: 'Sent' });
    expect([programme.edits.pending.size, programme.edits.saved?.changes[0]?.edit]).toEqual([0, { note: 'Sent' }]);
    if ('indexedDB' in change) expect(programme.edits.kept).toBe(false);
    await programme.leaving.leave();
    expect(await programme.leaving.left).toMatchObject({ complete: !('indexedDB' in change) });
  },
);

test('a browser that does not let go of what it kept is not said to have', async () => {
  const { programme } = await earlierVisit();
  const clear = jest.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });
  await programme.leaving.leave();
  clear.mockRestore();
  expect(await programme.leaving.left).toMatchObject({ complete: false });
});
