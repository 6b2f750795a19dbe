export const themeNames = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

/** What the page's address says: everything that tests and links need to bring the page into one state. */
export interface Place {
  /** Object id. */
  readonly person?: string | undefined;
  readonly tab?: string | undefined;
  readonly theme: ThemeName;
  /** Sub-page of a deep link. */
  readonly sub?: string | undefined;
  /** An address below the tabs' origin that is shown instead of the tab's own: a link from a card. */
  readonly path?: string | undefined;
  /** Conversation id. */
  readonly chat?: string | undefined;
}

export interface Address {
  readonly place: Place;
  go(change: Partial<Place>): void;
  subscribe(listener: () => void): () => void;
}

const read = (search: string): Place => {
  const query = new URLSearchParams(search);
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  const theme = themeNames.find((name) => name === text('theme')) ?? 'default';
  return { person: text('person'), tab: text('tab'), theme, sub: text('sub'), path: text('path'), chat: text('chat') };
};

const write = (place: Place): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(place))
    if (typeof value === 'string' && !(name === 'theme' && value === 'default')) query.set(name, value);
  return `?${query.toString()}`;
};

/** The address as a store; a change replaces the present entry of the history. */
export const createAddress = (window: Window): Address => {
  const listeners = new Set<() => void>();
  let place = read(window.location.search);
  const become = (next: Place): void => {
    place = next;
    for (const listener of listeners) listener();
  };
  window.addEventListener('popstate', () => {
    become(read(window.location.search));
  });
  return {
    get place() {
      return place;
    },
    go: (change) => {
      const next = { ...place, ...change };
      window.history.replaceState(null, '', write(next));
      become(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
