import type { Replica } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Later } from './later';

export interface ReaderPorts {
  readonly replica: Pick<Replica, 'refresh' | 'version'>;
  readonly later: Later;
  readonly elapsed: () => number;
}

/** Reads some lists at a time, and knows which of them are behind. */
export interface Reader {
  /** These are to be read at the next `read`. */
  want(lists: readonly ListName[]): void;
  /** These moved, for certain or perhaps: they are behind until they are read. */
  moved(lists: readonly ListName[], certain: boolean): void;
  isBehind(list: ListName): boolean;
  /** Milliseconds since it was read. */
  ageOf(list: ListName): number;
  /** Reads what is wanted; what could not be read stays wanted. */
  read(): Promise<readonly ListName[]>;
  readonly hungry: boolean;
  stop(): void;
}

/** SharePoint's delta may be a little behind what the bot was told: what moved but brought nothing is looked at once more. */
export const secondLookMs = 5_000;

export const createReader = (
  { replica, later, elapsed }: ReaderPorts,
  lookAgain: (lists: readonly ListName[]) => void,
): Reader => {
  const wanted = new Set<ListName>();
  const behind = new Map<ListName, boolean>();
  const again = new Set<() => void>();
  const seen = new Map<ListName, { readonly version: number; readonly at: number }>();

  return {
    want: (lists) => {
      for (const list of lists) wanted.add(list);
    },
    moved: (lists, certain) => {
      for (const list of lists) behind.set(list, certain || behind.get(list) === true);
    },
    isBehind: (list) => behind.has(list),
    ageOf: (list) => elapsed() - (seen.get(list)?.at ?? Number.NEGATIVE_INFINITY),
    get hungry() {
      return wanted.size > 0;
    },
    read: async () => {
      const asked = [...wanted];
      const late = new Map([...behind].filter(([list]) => asked.includes(list)));
      for (const list of asked) {
        wanted.delete(list);
        behind.delete(list);
      }
      const at = elapsed();
      // What was saved here moved the list too, and is here already.
      const ownWrites = new Set(asked.filter((list) => (seen.get(list)?.version ?? 0) !== replica.version(list)));
      try {
        const changed = await replica.refresh(asked);
        for (const list of asked) seen.set(list, { version: replica.version(list), at });
        const vain = asked.filter((list) => late.get(list) === true && !changed.includes(list) && !ownWrites.has(list));
        if (vain.length > 0) {
          const cancel = later(secondLookMs, () => {
            again.delete(cancel);
            lookAgain(vain);
          });
          again.add(cancel);
        }
        return changed;
      } catch (fault) {
        for (const list of asked) wanted.add(list);
        for (const [list, certain] of late) behind.set(list, certain || behind.get(list) === true);
        throw fault;
      }
    },
    stop: () => {
      for (const cancel of again) cancel();
      again.clear();
    },
  };
};
