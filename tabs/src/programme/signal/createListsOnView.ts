import type { ListName } from '@ipmo-hub/teams-app/lists';

/** Which lists what is on the screen is drawn from. */
export interface ListsOnView {
  current(): readonly ListName[];
  /** These are shown from now on; answers the way to say that they no longer are. */
  show(lists: readonly ListName[]): () => void;
  subscribe(listener: () => void): () => void;
}

/** `all`: what may be shown at all; `unsaid`: what counts as shown while nobody says. */
export const createListsOnView = (all: readonly ListName[], unsaid = all): ListsOnView => {
  const shown = new Map<ListName, number>();
  const listeners = new Set<() => void>();
  const count = (lists: readonly ListName[], by: 1 | -1): void => {
    for (const list of lists) {
      const next = (shown.get(list) ?? 0) + by;
      if (next > 0) shown.set(list, next);
      else shown.delete(list);
    }
    for (const listener of listeners) listener();
  };
  return {
    current: () => (shown.size === 0 ? unsaid : all.filter((list) => shown.has(list))),
    show: (lists) => {
      let here = true;
      count(lists, 1);
      return () => {
        if (here) count(lists, -1);
        here = false;
      };
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
