import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { BrowserStorage } from '../../../../tabs/src/programme/keep/keepShelf';
import { createTurns, type Channel, type Exclusive } from '../../../../tabs/src/programme/keep/windows';

/** Work put off, until the test lets it run. */
export interface FakeTimers {
  set(work: () => void, milliseconds: number): unknown;
  clear(timer: unknown): void;
  /** Runs what is due, as if its time had come. */
  run(): void;
  readonly count: number;
}

export const createTimers = (): FakeTimers => {
  const due = new Set<() => void>();
  return {
    set: (work) => {
      due.add(work);
      return work;
    },
    clear: (timer) => void due.delete(timer as () => void),
    run: () => {
      const works = [...due];
      due.clear();
      for (const work of works) work();
    },
    get count() {
      return due.size;
    },
  };
};

/** What the windows of one browser share. */
export interface Browser {
  readonly storage: BrowserStorage;
  readonly exclusive: Exclusive;
  readonly posted: unknown[];
  /** A window's end of the channel; it does not hear itself. */
  channel(): Channel;
}

export const createBrowser = (): Browser => {
  const ends = new Set<Set<(message: unknown) => void>>();
  const posted: unknown[] = [];
  return {
    storage: { indexedDB: new IDBFactory(), IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange },
    exclusive: createTurns(),
    posted,
    channel: () => {
      const mine = new Set<(message: unknown) => void>();
      ends.add(mine);
      return {
        post: (message) => {
          posted.push(message);
          for (const end of ends) {
            if (end !== mine) for (const listener of [...end]) setImmediate(() => listener(structuredClone(message)));
          }
        },
        listen: (listener) => {
          mine.add(listener);
          return () => void mine.delete(listener);
        },
      };
    },
  };
};

/** Lets everything run that waits for nothing but its turn. */
export const settle = async (turns = 40): Promise<void> => {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
