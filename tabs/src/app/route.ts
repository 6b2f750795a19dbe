import type { Host } from '../host/host';
import { itemLists, type ItemList } from '@ipmo-hub/teams-app/links';
import { pages } from '../pages';

/** Where a person wants to be: a page for an entity, or an item whose page is found once the programme is read. */
export type Route =
  | { readonly kind: 'page'; readonly page: string; readonly entity: string; readonly view: string }
  | { readonly kind: 'item'; readonly list: ItemList; readonly id: string }
  /** Teams asks which domain a new tab shall show. */
  | { readonly kind: 'configure' }
  | { readonly kind: 'unknown' };

/**
 * Reads the address, or inside Teams the tab's entity id (`domain/VAL`) when the address names nothing. `/milestones/12` and its
 * like open an item by its id in SharePoint: links in cards need to know nothing else.
 */
export const routeOf = (pathname: string, host: Pick<Host, 'entityId'>): Route => {
  const path = pathname === '/' || pathname === '/index.html' ? (host.entityId ?? '') : pathname;
  const [first = '', second = '', third = ''] = path
    .split(/[/:]/)
    .filter((part) => part !== '')
    .map(decode);
  const list = itemLists.find((name) => name === first);
  if (list && /^\d{1,10}$/.test(second)) return { kind: 'item', list, id: second };
  if (path === '/configure') return { kind: 'configure' };
  const page = pages.find(({ id }) => id === first);
  if (page) return { kind: 'page', page: page.id, entity: second, view: third };
  return { kind: 'unknown' };
};

/** A badly escaped address is taken as it stands. */
const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
