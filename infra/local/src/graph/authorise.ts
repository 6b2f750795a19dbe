import type { Caller } from './call';
import { accessDenied, GraphError } from './graphError';
import type { SiteRole } from './people/personTable';
import type { Route } from './route';
import type { Store } from './store/openStore';

const ranks: Record<SiteRole, number> = { read: 1, write: 2, owner: 3 };

const tenantWide: readonly [permission: string, role: SiteRole][] = [
  ['Sites.FullControl.All', 'owner'],
  ['Sites.Manage.All', 'owner'],
  ['Sites.ReadWrite.All', 'write'],
  ['Sites.Read.All', 'read'],
];

const lesser = (one: SiteRole | undefined, other: SiteRole | undefined): SiteRole | undefined => {
  if (one === undefined || other === undefined) return undefined;
  return ranks[one] <= ranks[other] ? one : other;
};

const granted = (store: Store, listId: string, principal: string, inherited: SiteRole | undefined) => {
  const own = store.listGrants.of(listId).get(principal);
  if (own === undefined) return inherited;
  return own === 'none' ? undefined : own;
};

/** What the app may do: by a tenant-wide permission, or by a selected one and the grant of the site or the list. */
const appRole = (caller: Caller, store: Store, listId: string | undefined): SiteRole | undefined => {
  const { permissions, clientId } = caller;
  for (const [permission, role] of tenantWide) if (permissions.has(permission)) return role;
  const inSite = permissions.has('Sites.Selected') ? (store.apps.find(clientId)?.siteRole ?? undefined) : undefined;
  if (listId === undefined) return inSite;
  const selected = permissions.has('Sites.Selected') || permissions.has('Lists.SelectedOperations.Selected');
  return selected ? granted(store, listId, `app:${clientId}`, inSite) : undefined;
};

/** The caller's rights in the site, or in one list of it; delegated ones are the intersection of the app's and the person's. */
export function roleOf(caller: Caller, store: Store, listId?: string): SiteRole | undefined {
  const app = appRole(caller, store, listId);
  if (caller.kind === 'app' || app === undefined) return app;
  const inSite = store.people.find(caller.objectId)?.role ?? undefined;
  if (listId === undefined) return lesser(app, inSite);
  return lesser(app, granted(store, listId, `person:${caller.objectId}`, inSite));
}

/** The same for the list a path names, by whatever name; rights in lists are looked at only where there are any. */
export function roleInList(caller: Caller, store: Store, idOrName: string, inSite: SiteRole | undefined) {
  if (!store.listGrants.any()) return inSite;
  const list = store.lists.find(idOrName);
  return list === undefined ? inSite : roleOf(caller, store, list.id);
}

/** 403 unless the caller has the role and one of the permissions the route asks for. */
export function authorise(route: Route, caller: Caller, role: SiteRole | undefined) {
  if (route.role !== undefined && (role === undefined || ranks[role] < ranks[route.role])) throw accessDenied();
  if (route.permissions !== undefined && !route.permissions.some((one) => caller.permissions.has(one))) {
    throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
}
