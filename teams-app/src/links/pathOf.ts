/** Somewhere in the tabs, by what people call it or by an item's id in SharePoint. */
export type Place =
  /** A domain by its code, in one of its views: the plan on a page unless another is named. */
  | { readonly kind: 'domain'; readonly code: string; readonly view?: string | undefined }
  | { readonly kind: 'project'; readonly code: string }
  /** What a person has to do. */
  | { readonly kind: 'my' }
  | { readonly kind: 'programme' }
  /** A meeting or a group by its reference; without one the next, or running, meeting, and all groups. */
  | { readonly kind: 'meeting' | 'groups'; readonly code?: string }
  /** An item by its id: for those who do not know how it is called, as cards; the tab finds its page. */
  | { readonly kind: 'item'; readonly list: ItemList; readonly id: string };

export const itemLists = ['domains', 'projects', 'milestones'] as const;
export type ItemList = (typeof itemLists)[number];

/**
 * The address of a place below the tabs' origin: the one shape that cards, deep links, the tabs' own links and Teams' sub-pages share.
 * @example pathOf({ kind: 'domain', code: 'VAL', view: 'table' }) // '/domain/VAL/table'
 */
export const pathOf = (place: Place, query?: URLSearchParams): string => {
  const search = query?.toString() ?? '';
  return `/${partsOf(place).map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
};

const partsOf = (place: Place): readonly string[] => {
  switch (place.kind) {
    case 'domain':
      return ['domain', place.code, ...(place.view ? [place.view] : [])];
    case 'project':
      return ['project', place.code];
    case 'meeting':
    case 'groups':
      return [place.kind, ...(place.code === undefined ? [] : [place.code])];
    case 'item':
      return [place.list, place.id];
    default:
      return [place.kind];
  }
};
