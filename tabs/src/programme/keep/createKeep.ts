import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';
import { inTime } from '../inTime';
import { changesBetween, chunksOf, type Chunks } from './chunks';
import type { KeepShelf, ListChanges } from './keepShelf';
import { listsIn } from './listsIn';
import { placeKey, type Place } from './place';
import type { Channel, Exclusive } from './windows';

export interface Timers {
  set(work: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
}

export interface KeepPorts {
  readonly place: Place;
  readonly replica: Pick<KeptReplica, 'complete' | 'save' | 'restore' | 'refresh' | 'subscribe'>;
  /** Opens the storage; rejects where there is none. */
  readonly openShelf: () => Promise<KeepShelf>;
  /** Without it nothing is kept: two windows could not take turns. */
  readonly exclusive: Exclusive | undefined;
  readonly channel: Channel | undefined;
  readonly timers: Timers;
  /** Whether the window is looked at: a hidden one reads nothing for what others changed, unless it is the one that keeps. */
  readonly visible: () => boolean;
  /** Whether this window hears of every change itself: what others tell is no news to it then. */
  readonly live?: () => boolean;
  /** Milliseconds that changes are gathered before they are written; 2,000 by default. */
  readonly gather?: number;
}

/** The replica between visits. Nothing here ever fails for the page: without storage the plan is read anew, that is all. */
export interface Keep {
  /** Why nothing is kept, for operators; undefined while all is well. */
  readonly trouble: unknown;
  /** Puts what was kept into the replica. Answers when it was last read in full; undefined when nothing was kept. */
  restore(): Promise<{ readonly asAt: Date | undefined } | undefined>;
  /** From now on changes are kept, and windows tell each other which lists moved. Answers the way to stop. */
  start(): () => void;
  /** Notes when the lists were last read in full; it is written with the next change or `flush`. */
  note(asAt: Date): void;
  /** Writes at once what is gathered; for when the window is hidden or closed. */
  flush(): Promise<void>;
  /** Removes what is kept, for good: at sign-out. False when the browser did not let it be removed, or even looked at. */
  forget(): Promise<boolean>;
}

const mostTries = 4;

export const createKeep = (ports: KeepPorts): Keep => {
  const { replica, timers, channel, visible, live = () => false, gather = 2000 } = ports;
  const key = placeKey(ports.place);
  let shelf: KeepShelf | undefined;
  let trouble: unknown;
  let generation = 0;
  let asAt: Date | undefined;
  let noted: Date | undefined;
  let keeps = false;
  let written = new Map<ListName, Chunks>();
  /** To be written. */
  const dirty = new Set<ListName>();
  const hearing = new Map<ListName, number>();
  let timer: unknown;
  let writing = Promise.resolve();

  const giveUp = (cause: unknown): void => {
    trouble = cause;
    shelf = undefined;
    keeps = false;
  };

  const changesOf = () => {
    // An empty list announces nothing, and is worth keeping too.
    const moved = new Set([...dirty, ...replica.complete.filter((name) => !written.has(name))]);
    const { schema, lists: saved } = replica.save([...moved]);
    const next = new Map(written);
    const lists: ListChanges[] = [];
    const gone: string[] = [];
    for (const name of moved) {
      const list = saved[name];
      const before = written.get(name);
      if (!list) {
        if (next.delete(name)) gone.push(name);
        continue;
      }
      const chunks = chunksOf(list);
      next.set(name, chunks);
      lists.push({ name, list, changes: changesBetween(before ?? new Map(), chunks), whole: before === undefined });
    }
    return { schema, lists, gone, next };
  };

  const writeOnce = async (open: KeepShelf): Promise<'done' | 'again'> => {
    const { schema, lists, gone, next } = changesOf();
    if (lists.length + gone.length === 0 && noted === asAt) return 'done';
    const taken = [...dirty];
    const time = noted;
    let newer: number;
    dirty.clear();
    try {
      const outcome = await open.write({ schema, basis: generation, lists, gone, ...(time ? { asAt: time } : {}) });
      if (outcome.kind === 'lost') {
        giveUp(new Error('What was kept here was removed by another window.'));
        return 'done';
      }
      if (outcome.kind === 'written') {
        ({ generation } = outcome);
        written = next;
        asAt = time;
        return 'done';
      }
      newer = outcome.generation;
    } catch (cause) {
      giveUp(cause);
      // A full disk: what is there would never be brought up to date again.
      await open.clear().catch(giveUp);
      return 'done';
    }
    // Another window wrote since. Only a read that begins now is sure to be newer than what it wrote.
    const names = replica.complete;
    for (const name of [...taken, ...names]) dirty.add(name);
    written = new Map();
    await replica.refresh(names);
    generation = newer;
    return 'again';
  };

  const write = async (): Promise<void> => {
    for (let tries = 1; tries <= mostTries && keeps && shelf; tries += 1) {
      if ((await writeOnce(shelf)) === 'done') return;
    }
  };

  const flush = (): Promise<void> => {
    timers.clear(timer);
    timer = undefined;
    // A read that failed is told by the page's own refresh; what is not written stays gathered for the next time.
    writing = writing.then(write).catch((cause: unknown) => {
      trouble = cause;
    });
    return writing;
  };
  const schedule = (): void => {
    timer ??= timers.set(() => void flush(), gather);
  };

  const hear = async (names: readonly ListName[]): Promise<void> => {
    if (names.length === 0 || live() || !(keeps || visible())) return;
    const count = (name: ListName, by: number): void => void hearing.set(name, (hearing.get(name) ?? 0) + by);
    for (const name of names) count(name, 1);
    try {
      await replica.refresh(names);
    } catch (cause) {
      trouble = cause;
    } finally {
      for (const name of names) count(name, -1);
    }
  };

  const take = async () => {
    const opened = await ports.openShelf();
    await opened.claim();
    return { opened, kept: await opened.load(replica.save([]).schema) };
  };

  return {
    get trouble() {
      return trouble;
    },
    restore: async () => {
      try {
        const { opened, kept } = await inTime(take(), (ms, call) => {
          const waiting = timers.set(call, ms);
          return () => {
            timers.clear(waiting);
          };
        });
        shelf = opened;
        generation = kept.generation;
        asAt = noted = kept.asAt;
        written = new Map(
          listNames.flatMap((name) => {
            const list = kept.lists[name];
            return list ? [[name, chunksOf(list)] as const] : [];
          }),
        );
        const { schema, site } = replica.save([]);
        if (written.size === 0 || !replica.restore({ schema, site, lists: kept.lists })) return undefined;
        return { asAt };
      } catch (cause) {
        giveUp(cause);
        return undefined;
      }
    },
    start: () => {
      let end: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        end = resolve;
      });
      const stopListening = channel?.listen((message) => void hear(listsIn(message, key)));
      const unsubscribe = replica.subscribe((changed) => {
        for (const name of changed) dirty.add(name);
        const news = changed.filter((name) => !(hearing.get(name) ?? 0));
        if (news.length > 0) channel?.post({ place: key, lists: news });
        if (keeps) schedule();
      });
      const lead = async (): Promise<void> => {
        keeps = shelf !== undefined;
        // Once all of them: a list that never changes has a newer token, and the one that is kept does not last for ever.
        for (const name of replica.complete) dirty.add(name);
        if (keeps) schedule();
        await ended;
        keeps = false;
      };
      if (shelf && ports.exclusive)
        ports.exclusive(`ipmo-hub-keep/${key}`, lead).catch((cause: unknown) => {
          giveUp(cause);
        });
      return () => {
        end();
        timers.clear(timer);
        timer = undefined;
        unsubscribe();
        stopListening?.();
      };
    },
    note: (at) => {
      noted = at;
    },
    flush,
    forget: async () => {
      giveUp(undefined);
      await writing;
      try {
        // Opened anew: what was kept may have outlived a shelf that gave out, or be of an earlier visit.
        await (await ports.openShelf()).clear();
        return true;
      } catch (cause) {
        giveUp(cause);
        return false;
      }
    },
  };
};
