import { invalidRequest, notFound } from '../graphError';
import type { Json, JsonObject } from '../json';
import type { ListRole } from '../lists/listGrantTable';
import type { Directory } from '../people/directory';
import type { Store } from '../store/openStore';

const isRole = (value: Json | undefined): value is ListRole =>
  value === 'read' || value === 'write' || value === 'owner' || value === 'none';

/**
 * `{list, person | clientId, role}`: what a person or an app may do in one list, in place of what the site gives; `none`
 * takes it away, null gives the site's back. SharePoint's owners do this in its pages.
 */
export function giveAccess({ store, directory }: { store: Store; directory: Directory }, body: JsonObject) {
  const { list, person, clientId, role } = body;
  const found = typeof list === 'string' ? store.lists.find(list) : undefined;
  if (found === undefined) throw notFound('No such list.');
  const who = typeof person === 'string' ? directory.person(person) : undefined;
  if (who === undefined && typeof clientId !== 'string') throw notFound('No such person.');
  const principal = who === undefined ? `app:${String(clientId)}` : `person:${who.id}`;
  if (role === null) store.listGrants.remove(found.id, principal);
  else if (isRole(role)) store.listGrants.put({ listId: found.id, principal, role });
  else throw invalidRequest("A role is 'read', 'write', 'owner', 'none' or null.");
}
