import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';

export interface Moves {
  readonly lists: readonly ListName[];
  /**
   * - `moved`: since this tab was told before
   * - `first`: nothing was told before, so any may have moved
   * - `restarted`: the bot began to count anew, so any may have moved; every tab is told so at about the same time
   */
  readonly kind: 'moved' | 'first' | 'restarted';
}

/** How often lists moved since a start of the bot. */
export interface Standing {
  readonly boot: string;
  readonly counters: ReadonlyMap<ListName, number>;
}

/** Remembers how the lists' counters stood, and so what moved, over a lost connection too. */
export interface Counters {
  /** As told last; undefined before anything was. */
  readonly standing: Standing | undefined;
  /** Takes the data of a `lists` event: `{"boot":"…","counters":{"milestones":12}}`. Anything else is passed over. */
  take(data: string): Moves;
}

export const createCounters = (): Counters => {
  let standing: Standing | undefined;

  return {
    get standing() {
      return standing;
    },
    take: (data) => {
      const read = parse(data);
      if (!read) return { lists: [], kind: 'moved' };
      const same = standing?.boot === read.boot;
      const kind = same ? 'moved' : standing === undefined ? 'first' : 'restarted';
      const counters = new Map(same ? standing?.counters : []);
      const lists = listNames.filter((name) => {
        const counter = read.counters[name];
        if (typeof counter !== 'number' || counters.get(name) === counter) return false;
        counters.set(name, counter);
        return true;
      });
      standing = { boot: read.boot, counters };
      return { lists, kind };
    },
  };
};

const parse = (data: string): { readonly boot: string; readonly counters: Record<string, unknown> } | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return undefined;
  }
  const { boot, counters } = (value ?? {}) as { readonly boot?: unknown; readonly counters?: unknown };
  if (typeof boot !== 'string' || typeof counters !== 'object' || counters === null) return undefined;
  return { boot, counters: { ...counters } };
};
