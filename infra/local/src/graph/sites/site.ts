import type { JsonObject } from '../json';
import type { Store } from '../store/openStore';

const host = 'tenant.sharepoint.example';
const sitePath = '/sites/programme';

/** Where a list would be found in SharePoint's own pages. The host does not exist: `.example` never does. */
export const webUrlOf = (listName: string) => `https://${host}${sitePath}/Lists/${encodeURIComponent(listName)}`;
export const driveUrlOf = (path: string) => `https://${host}${sitePath}/Shared%20Documents${path}`;

/** The tenant has one site; `root` and its path mean it too. */
export const isSite = (store: Store, id: string) => [store.siteId, 'root', host].includes(id.toLowerCase());

/** Rewrites `/sites/{host}:/sites/{name}[:/…]` to `/sites/{id}[/…]`; other paths stay as they are. */
export function resolveSitePath(path: string, siteId: string): string {
  const match = /^\/sites\/([^/:]+):(\/[^:]+?)\/?(?::(\/.*)?)?$/i.exec(path);
  if (match === null) return path;
  const known = match[1]?.toLowerCase() === host && match[2]?.toLowerCase() === sitePath;
  return `/sites/${known ? siteId : 'unknown'}${match[3] ?? ''}`;
}

export function showSite(store: Store): JsonObject {
  const created = store.settings.get('created') ?? '';
  return {
    createdDateTime: created,
    description: 'The site of the local tenant',
    displayName: 'Programme',
    id: store.siteId,
    lastModifiedDateTime: created,
    name: 'programme',
    root: {},
    siteCollection: { hostname: host },
    webUrl: `https://${host}${sitePath}`,
  };
}
