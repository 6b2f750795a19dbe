import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { Programme } from '@ipmo-hub/teams-app/graph';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import { placeKey } from '../../../../tabs/src/programme/keep/place';
import type { Exclusive } from '../../../../tabs/src/programme/keep/windows';
import type { QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { openQueue, type QueuePorts, type WriteQueue } from '../../../../tabs/src/programme/queue/createQueue';
import { openQueueShelf } from '../../../../tabs/src/programme/queue/queueShelf';
import { sendWrite } from '../../../../tabs/src/programme/sendWrite';
import { base as graph, type Rig } from '../../teams-app/graph/rig/openRig';
import type { Browser } from '../keep/browserRig';

/** Locks that a window gives back when it is closed, as the browser's are. */
export interface Locks {
  window(): { readonly exclusive: Exclusive; release(): void };
}

export const createLocks = (): Locks => {
  const last = new Map<string, Promise<void>>();
  return {
    window: () => {
      let release: () => void = () => undefined;
      let closed = false;
      const gone = new Promise<void>((resolve) => {
        release = () => {
          closed = true;
          resolve();
        };
      });
      const exclusive: Exclusive = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
        const before = last.get(name) ?? Promise.resolve();
        let run: Promise<T> | undefined;
        const mine = before.then(async () => {
          if (closed) return;
          run = work();
          await Promise.race([run.then(nothing, nothing), gone]);
        });
        last.set(name, mine);
        await before;
        // A closed window's work never comes back to it.
        return run ?? new Promise<T>(() => undefined);
      };
      return { exclusive, release: () => release() };
    },
  };
};
const nothing = (): void => undefined;

/** How a sign-in that ran out shows: there is no token any more, or SharePoint refuses the one there is. */
export type Lapse = 'no token' | 'token refused';

/** What may go wrong in a window. */
interface Troubles {
  online: boolean;
  /** So many answers to other requests than refreshes are lost after SharePoint acted. */
  lose: number;
  /** The sign-in has run out. */
  lapsed: Lapse | undefined;
  /** It will, as soon as an answer is lost. */
  lapses: Lapse | undefined;
  /** Changes of this item never get to SharePoint. */
  sick: string | undefined;
}
export const noTroubles: Troubles = { online: true, lose: 0, lapsed: undefined, lapses: undefined, sick: undefined };

export interface QueueWindow extends Troubles {
  readonly queue: WriteQueue;
  readonly programme: Programme;
  /** Closes the window at once: what it has sent may still arrive, what it has not is never sent. */
  kill(): void;
}

/** A programme of two milestones, both Ada's; answers Ben's item id. */
export const seedProgramme = async ({ store }: Programme): Promise<{ readonly ben: string }> => {
  const row = { title: 'Ada', email: 'ada@x.example', role: 'Member' as const, objectId: 'ada' };
  const ada = (await store.create('people', row)).item.id;
  const other = { title: 'Ben', email: 'ben@x.example', role: 'Member' as const, objectId: 'ben' };
  const ben = (await store.create('people', other)).item.id;
  const sro = (await store.create('people', { title: 'Cleo', email: 'cleo@x.example', role: 'Member' })).item.id;
  const domain = (await store.create('domains', { title: 'Value', code: 'VAL', lead: sro })).item.id;
  const project = { title: 'P', code: 'VAL-01', domain, sro, rating: 'Green' as const };
  const dates = { start: '2026-01-05', baselineFinish: '2026-12-01', finish: '2026-12-01' };
  const made = (await store.create('projects', { ...project, ...dates })).item.id;
  const milestone = { project: made, owner: ada, baseline: '2026-11-30', forecast: '2026-11-30' };
  for (const n of ['1', '2']) await store.create('milestones', { ...milestone, title: `M${n}`, key: `VAL-01.${n}` });
  return { ben };
};

/** All versions of a milestone that SharePoint keeps, the newest first, as the values of one field. */
export const versionsOf = async (rig: Rig, { id }: Milestone, field: string): Promise<readonly unknown[]> => {
  const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('milestones') ?? ''}/items/${id}/versions?$expand=fields`;
  const answer = await rig.fetch(graph + path, { headers: { authorization: `Bearer ${rig.appToken}` } });
  const { value } = (await answer.json()) as { value: { fields: Record<string, unknown> }[] };
  return value.map(({ fields }) => fields[field]);
};

export interface QueueRig {
  readonly rig: Rig;
  readonly browser: Browser;
  readonly locks: Locks;
  now(): Date;
  readonly delays?: () => number;
  /** Told of each change that SharePoint took, with the body that asked for it. */
  readonly applied?: (body: string) => void;
  /** Told of each write that the queue sends. */
  readonly sending?: (write: QueuedWrite, attempted: boolean) => void;
}

let serial = 0;

export const openWindow = async (
  { rig, browser, locks, now, delays = () => 0, applied, sending }: QueueRig,
  place: Place,
  change: Partial<QueuePorts> = {},
): Promise<QueueWindow> => {
  let dead = false;
  const never = <T>(): Promise<T> => new Promise<T>(() => undefined);
  const hold = async (): Promise<void> => {
    for (let turns = delays(); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await hold();
    if (dead || !window.online) throw new TypeError('fetch failed');
    const { pathname } = new URL(String(input instanceof Request ? input.url : input));
    const isBatch = pathname.endsWith('/$batch');
    if (window.lapsed === 'token refused') return new Response(null, { status: 401 });
    if (init?.method === 'PATCH' && window.sick !== undefined && pathname.includes(`/items/${window.sick}/`))
      throw new TypeError('connection closed');
    const answer = await rig.fetch(input, init);
    if (answer.ok && init?.method === 'PATCH') applied?.(String(init.body));
    await hold();
    if (!isBatch && window.lose > 0) {
      window.lose -= 1;
      window.lapsed ??= window.lapses;
      throw new TypeError('connection lost');
    }
    if (dead) throw new TypeError('nobody is there to hear it');
    return answer;
  };
  const token = (): Promise<string> =>
    window.lapsed === 'no token' ? Promise.reject(new AppError('signin.expired')) : Promise.resolve(rig.appToken);
  const programme = await rig.open({ fetch, token });
  const { replica, store } = programme;
  const ports = { account: place.person, replica, store, calendar: createCalendar(), now };
  const { exclusive, release } = locks.window();
  const window: Troubles = { ...noTroubles };
  const shelf = await openQueueShelf(browser.storage.indexedDB, placeKey(place));
  const queue = await openQueue({
    place,
    // A closed window writes nothing either.
    openShelf: () =>
      Promise.resolve({
        ...shelf,
        change: (step) => (dead ? never() : shelf.change(step)),
      }),
    exclusive,
    channel: browser.channel(),
    now,
    newId: () => `e${String((serial += 1))}`,
    online: () => window.online,
    send: (write, attempted) => {
      sending?.(write, attempted);
      return sendWrite(ports, write, attempted);
    },
    ...change,
  });
  const kill = (): void => {
    dead = true;
    queue.close();
    release();
  };
  return Object.assign(window, { queue, programme, kill });
};
