import type { Call, Reply } from '../call';
import { jsonBody } from '../jsonBody';
import type { Route } from '../route';
import { permissions, readGrant, showPermission } from '../sites/permissionRoutes';
import { findList } from './findList';

const pattern = '/sites/{site}/lists/{list}/permissions';

function grant(call: Call): Reply {
  const list = findList(call);
  const { id, displayName, role } = readGrant(jsonBody(call.request));
  call.store.listGrants.put({ listId: list.id, principal: `app:${id}`, role });
  return { status: 201, body: showPermission({ clientId: id, displayName }, role) };
}

function listGrants(call: Call): Reply {
  const value = [...call.store.listGrants.of(findList(call).id)].flatMap(([principal, role]) => {
    const [kind, clientId = ''] = principal.split(':');
    if (kind !== 'app' || role === 'none') return [];
    return [showPermission({ clientId, displayName: call.store.apps.find(clientId)?.displayName ?? clientId }, role)];
  });
  return { status: 200, body: { value } };
}

/** Grants of one list to apps, beside or in place of the site's (`Lists.SelectedOperations.Selected`). */
export const listPermissionRoutes: readonly Route[] = [
  { method: 'POST', pattern, units: 5, permissions, handle: grant },
  { method: 'GET', pattern, units: 5, permissions, handle: listGrants },
];
