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

/** Remembers how the lists' counters stood, and so what moved, over a lost connection too. */
export const createCounters = () => {
  let boot: string | undefined;
  const counters = new Map<ListName, number>();

  /** Takes the data of a `lists` event: `{"boot":"…","counters":{"milestones":12}}`. Anything else is passed over. */
  return (data: string): Moves => {
    const read = parse(data);
    if (!read) return { lists: [], kind: 'moved' };
    const kind = boot === read.boot ? 'moved' : boot === undefined ? 'first' : 'restarted';
    if (boot !== read.boot) counters.clear();
    boot = read.boot;
    const lists = listNames.filter((name) => {
      const counter = read.counters[name];
      if (typeof counter !== 'number' || counters.get(name) === counter) return false;
      counters.set(name, counter);
      return true;
    });
    return { lists, kind };
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
