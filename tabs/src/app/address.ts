/** The page's address as a store: path and query, changed in place so that a reload or a copied link shows the same. */
export interface Address {
  readonly pathname: string;
  /** Query string with its question mark, or empty. */
  readonly search: string;
  /** Goes to a path and query. `step` adds a step that Back undoes; otherwise the present one is replaced. */
  go(to: { readonly pathname?: string; readonly search?: string; readonly step?: boolean }): void;
  subscribe(listener: () => void): () => void;
}

export const createAddress = (window: Window, subPageId?: string): Address => {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  // A deep link in Teams says where inside the suite it leads: a whole path, or the query string of the tab's own page.
  const sub = subPageId && window.location.search === '' ? insideOf(subPageId, window) : undefined;
  if (sub !== undefined) window.history.replaceState(null, '', sub);
  window.addEventListener('popstate', tell);
  return {
    get pathname() {
      return window.location.pathname;
    },
    get search() {
      return window.location.search;
    },
    go: ({ pathname = window.location.pathname, search = window.location.search, step = false }) => {
      const url = `${pathname}${search}`;
      if (url === `${window.location.pathname}${window.location.search}`) return;
      if (step) window.history.pushState(null, '', url);
      else window.history.replaceState(null, '', url);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The sub-page as an address of this origin; undefined for any other. */
const insideOf = (subPageId: string, { location }: Window): string | undefined => {
  const written = subPageId.startsWith('/') ? subPageId : `${location.pathname}?${subPageId.replace(/^\?/, '')}`;
  if (!URL.canParse(written, location.origin)) return undefined;
  const { origin, pathname, search } = new URL(written, location.origin);
  return origin === location.origin ? `${pathname}${search}` : undefined;
};
