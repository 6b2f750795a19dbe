import type { Programme } from '@ipmo-hub/teams-app/graph';
import type { Item, ListName, Patch } from '@ipmo-hub/teams-app/lists';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import { placeKey } from '../../../../tabs/src/programme/keep/place';
import type { Exclusive } from '../../../../tabs/src/programme/keep/windows';
import { openQueue, type QueuePorts, type WriteQueue } from '../../../../tabs/src/programme/queue/createQueue';
import type { QueuedWrite } from '../../../../tabs/src/programme/queue/entry';
import { openQueueShelf } from '../../../../tabs/src/programme/queue/queueShelf';
import type { Rig } from '../../teams-app/graph/rig/openRig';
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

export interface QueueWindow {
  readonly queue: WriteQueue;
  readonly programme: Programme;
  online: boolean;
  /** So many answers to other requests than refreshes are lost after SharePoint acted. */
  lose: number;
  /** Closes the window at once: what it has sent may still arrive, what it has not is never sent. */
  kill(): void;
}

export interface QueueRig {
  readonly rig: Rig;
  readonly browser: Browser;
  readonly locks: Locks;
  now(): Date;
  readonly delays?: () => number;
  /** Told of each change that SharePoint took, with the body that asked for it. */
  readonly applied?: (body: string) => void;
}

let serial = 0;

export const openWindow = async (
  { rig, browser, locks, now, delays = () => 0, applied }: QueueRig,
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
    const isBatch = String(input instanceof Request ? input.url : input).endsWith('/$batch');
    const answer = await rig.fetch(input, init);
    if (answer.ok && init?.method === 'PATCH') applied?.(String(init.body));
    await hold();
    if (!isBatch && window.lose > 0) {
      window.lose -= 1;
      throw new TypeError('connection lost');
    }
    if (dead) throw new TypeError('nobody is there to hear it');
    return answer;
  };
  const programme = await rig.open({ fetch });
  const send = (write: QueuedWrite) =>
    write.kind === 'create'
      ? programme.store.create(write.list, write.fields as never)
      : programme.store.update(write.list, write.base as unknown as Item<ListName>, write.patch as Patch<ListName>);
  const { exclusive, release } = locks.window();
  const window: { online: boolean; lose: number } = { online: true, lose: 0 };
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
    send,
    ...change,
  });
  const kill = (): void => {
    dead = true;
    queue.close();
    release();
  };
  return Object.assign(window, { queue, programme, kill });
};
