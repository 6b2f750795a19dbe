import { compact, type JsonObject } from '../json';
import type { Store } from '../store/openStore';
import type { Caller } from '../call';

/** How the tenant names whoever acts. */
export const principalOf = (caller: Caller) =>
  caller.kind === 'person' ? `person:${caller.objectId}` : `app:${caller.clientId}`;

/** The number under which the site knows the caller; given at the first write, as SharePoint does. */
export const siteUserOf = (store: Store, caller: Caller) => store.siteUsers.idOf(principalOf(caller));

/** An identitySet for who wrote something. */
export function showPrincipal(store: Store, siteUser: number): JsonObject {
  const [kind, id = ''] = (store.siteUsers.principalOf(siteUser) ?? '').split(':');
  if (kind !== 'person') return { application: { id, displayName: store.apps.find(id)?.displayName ?? id } };
  const person = store.people.find(id);
  return { user: compact({ email: person?.mail, id, displayName: person?.displayName ?? 'Removed person' }) };
}

/** The display name alone, as person columns carry it. */
export function principalName(store: Store, siteUser: number): string {
  const [kind, id = ''] = (store.siteUsers.principalOf(siteUser) ?? '').split(':');
  const name = kind === 'person' ? store.people.find(id)?.displayName : store.apps.find(id)?.displayName;
  return name ?? id;
}
