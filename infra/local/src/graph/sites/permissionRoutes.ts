import type { Call, Reply } from '../call';
import { invalidRequest } from '../graphError';
import { isObject, type Json, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import type { App } from '../people/appTable';
import type { SiteRole } from '../people/personTable';
import type { Route } from '../route';

const pattern = '/sites/{site}/permissions';
/** Granting is for an administrator, not for owners of the site. */
export const permissions = ['Sites.FullControl.All'];
const isRole = (value: Json | undefined): value is SiteRole =>
  value === 'read' || value === 'write' || value === 'owner';

/** A permission as Graph shows it. */
export const showPermission = (app: Pick<App, 'clientId' | 'displayName'>, role: SiteRole | null): JsonObject => {
  const identity = { application: { id: app.clientId, displayName: app.displayName } };
  const id = Buffer.from(`i:0i.t|ms.sp.ext|${app.clientId}`).toString('base64url');
  return {
    id,
    roles: role === null ? [] : [role],
    grantedToIdentitiesV2: [identity],
    grantedToIdentities: [identity],
  };
};

const grantee = (body: JsonObject): { id: string; displayName: string } => {
  const [first] = ['grantedToIdentitiesV2', 'grantedToIdentities', 'grantedToV2', 'grantedTo'].flatMap(
    (name) => body[name] ?? [],
  );
  const application = isObject(first) ? first.application : undefined;
  if (!isObject(application) || typeof application.id !== 'string')
    throw invalidRequest('A grant needs an application with its id.');
  return {
    id: application.id,
    displayName: typeof application.displayName === 'string' ? application.displayName : application.id,
  };
};

/** What is granted, and to which app; 400 when either is missing. */
export function readGrant(body: JsonObject): { id: string; displayName: string; role: SiteRole } {
  const [role] = Array.isArray(body.roles) ? body.roles : [];
  if (!isRole(role)) throw invalidRequest("'roles' must hold read, write or owner.");
  return { ...grantee(body), role };
}

function grant(call: Call): Reply {
  const { id, displayName, role } = readGrant(jsonBody(call.request));
  const known = call.store.apps.find(id);
  const app: App = {
    clientId: id,
    displayName,
    secret: null,
    roles: ['Sites.Selected'],
    redirectUris: [],
    ...known,
    siteRole: role,
  };
  call.store.apps.put(app);
  return { status: 201, body: showPermission(app, role) };
}

export const permissionRoutes: readonly Route[] = [
  { method: 'POST', pattern, units: 5, permissions, handle: grant },
  {
    method: 'GET',
    pattern,
    units: 5,
    permissions,
    handle: (call) => ({
      status: 200,
      body: {
        value: call.store.apps
          .all()
          .filter(({ siteRole }) => siteRole !== null)
          .map((app) => showPermission(app, app.siteRole)),
      },
    }),
  },
];
