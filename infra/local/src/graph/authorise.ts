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

/** What the app may do: by a tenant-wide permission, or by `Sites.Selected` and the site's grant. */
const appRole = (caller: Caller, store: Store): SiteRole | undefined => {
  for (const [permission, role] of tenantWide) if (caller.permissions.has(permission)) return role;
  if (!caller.permissions.has('Sites.Selected')) return undefined;
  return store.apps.find(caller.clientId)?.siteRole ?? undefined;
};

/** The caller's rights in the site; delegated ones are the intersection of the app's and the person's. */
export function siteRoleOf(caller: Caller, store: Store): SiteRole | undefined {
  const app = appRole(caller, store);
  if (caller.kind === 'app') return app;
  return lesser(app, store.people.find(caller.objectId)?.role ?? undefined);
}

/** 403 unless the caller has the role and one of the permissions the route asks for. */
export function authorise(route: Route, caller: Caller, role: SiteRole | undefined) {
  if (route.role !== undefined && (role === undefined || ranks[role] < ranks[route.role])) throw accessDenied();
  if (route.permissions !== undefined && !route.permissions.some((one) => caller.permissions.has(one))) {
    throw new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  }
}
