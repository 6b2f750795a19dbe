import type { Call, Reply } from '../call';
import { GraphError, invalidRequest, nameExists, notFound } from '../graphError';
import { isObject, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { siteUserOf } from '../people/showPrincipal';
import { applySelect, readQueryOptions } from '../queryOptions';
import type { Route } from '../route';
import { driveUrlOf } from '../sites/site';
import {
  addItem,
  checkDriveEtag,
  checkName,
  driveIdOf,
  findDriveItem,
  makeParents,
  showDriveItem,
  writeFile,
} from './driveItems';
import { download } from './download';
import type { DriveItem } from './driveTable';

const sessionLifetime = 24 * 3_600_000;

const inDrive =
  (handle: (call: Call) => Reply | Promise<Reply>) =>
  (call: Call): Reply | Promise<Reply> => {
    const { drive } = call.params;
    if (drive !== undefined && drive !== driveIdOf(call.store)) throw notFound();
    return handle(call);
  };

const conflictOf = (value: unknown, otherwise: string): string => {
  if (value === undefined || value === null) return otherwise;
  if (value !== 'fail' && value !== 'replace' && value !== 'rename')
    throw invalidRequest("'@microsoft.graph.conflictBehavior' must be fail, replace or rename.");
  return value;
};

const getDrive = ({ store }: Call): Reply => ({
  status: 200,
  body: { id: driveIdOf(store), driveType: 'documentLibrary', name: 'Documents', webUrl: driveUrlOf('') },
});

const getItem = (call: Call): Reply => {
  const item = findDriveItem(call);
  const shown = showDriveItem(call, item);
  return {
    status: 200,
    headers: { ETag: String(shown.eTag) },
    body: applySelect(shown, readQueryOptions(call.query).select),
  };
};

const getChildren = (call: Call): Reply => {
  const { select } = readQueryOptions(call.query);
  const children = call.store.drive.children(findDriveItem(call).id);
  return { status: 200, body: { value: children.map((child) => applySelect(showDriveItem(call, child), select)) } };
};

function createFolder(call: Call): Reply {
  const parent = findDriveItem(call);
  const body = jsonBody(call.request);
  if (!isObject(body.folder) || typeof body.name !== 'string')
    throw invalidRequest("A folder needs a 'name' and a 'folder' facet.");
  const conflict = conflictOf(body['@microsoft.graph.conflictBehavior'], 'fail');
  const known = call.store.drive.child(parent.id, checkName(body.name));
  if (known !== undefined && conflict === 'fail') throw nameExists();
  if (known !== undefined && conflict === 'rename')
    throw new GraphError(501, 'notSupported', 'The local tenant does not rename folders.');
  const name = body.name;
  const item =
    known ??
    call.store.transaction(() => addItem(call, parent, { name, folder: true }, siteUserOf(call.store, call.caller)));
  return { status: 201, body: showDriveItem(call, item) };
}

/** The folder and name that a path, or an item that is there, stands for. */
const placeOf = (call: Call): { parent: DriveItem; name: string } => {
  if (call.params.path !== undefined) return makeParents(call);
  const known = findDriveItem(call);
  const parent = call.store.drive.find(known.parentId ?? '');
  if (parent === undefined) throw invalidRequest('The root has no content.');
  return { parent, name: known.name };
};

function putContent(call: Call): Reply {
  const bytes = call.request.body;
  const conflict = conflictOf(call.query.get('@microsoft.graph.conflictBehavior'), 'replace');
  const mimeType = call.request.headers.get('content-type') ?? 'application/octet-stream';
  const { item, created } = call.store.transaction(() => {
    const { parent, name } = placeOf(call);
    return writeFile(call, parent, { name, bytes, mimeType, conflict, siteUser: siteUserOf(call.store, call.caller) });
  });
  return { status: created ? 201 : 200, body: showDriveItem(call, item) };
}

function createSession(call: Call): Reply {
  const body: JsonObject = call.request.body.byteLength === 0 ? {} : jsonBody(call.request);
  const wanted = isObject(body.item) ? body.item : {};
  // An item's own address says that it is to be replaced.
  const conflict = conflictOf(
    wanted['@microsoft.graph.conflictBehavior'],
    call.params.path === undefined ? 'replace' : 'fail',
  );
  if (body.deferCommit === true)
    throw new GraphError(501, 'notSupported', "The local tenant does not know 'deferCommit'.");
  const expires = call.now().getTime() + sessionLifetime;
  const id = call.newId();
  call.store.transaction(() => {
    const { parent, name } = placeOf(call);
    const present = call.store.drive.child(parent.id, name);
    if (present !== undefined) checkDriveEtag(call, present);
    if (conflict === 'fail' && present !== undefined) throw nameExists();
    const principal = siteUserOf(call.store, call.caller);
    call.store.drive.putUpload({ id, parentId: parent.id, name, conflict, principal, total: null, expires });
  });
  const uploadUrl = `${call.root.replace(/\/v1\.0$/, '')}/_upload/${id}`;
  return {
    status: 200,
    body: { uploadUrl, expirationDateTime: new Date(expires).toISOString(), nextExpectedRanges: ['0-'] },
  };
}

function deleteItem(call: Call): Reply {
  const item = findDriveItem(call);
  if (item.parentId === null) throw invalidRequest('The root cannot be deleted.');
  checkDriveEtag(call, item);
  call.store.drive.remove(item.id);
  return { status: 204 };
}

const route = (
  method: string,
  pattern: string,
  units: number,
  role: 'read' | 'write',
  handle: Route['handle'],
): Route => ({
  method,
  pattern,
  units,
  role,
  handle: inDrive(handle),
});

/** One item, however it is addressed; `part` joins a path to what follows it. */
const itemRoutes = (item: string, part: string): Route[] => [
  route('GET', `${item}${part}/children`, 2, 'read', getChildren),
  route('POST', `${item}${part}/children`, 2, 'write', createFolder),
  route('GET', `${item}${part}/content`, 1, 'read', download),
  route('PUT', `${item}${part}/content`, 2, 'write', putContent),
  route('POST', `${item}${part}/createUploadSession`, 2, 'write', createSession),
];

const driveAt = (drive: string): Route[] => [
  route('GET', drive, 1, 'read', getDrive),
  ...[`${drive}/root`, `${drive}/items/{item}`].flatMap((base) => [
    ...itemRoutes(`${base}:/{path+}`, ':'),
    route('GET', `${base}:/{path+}:`, 1, 'read', getItem),
    route('GET', `${base}:/{path+}`, 1, 'read', getItem),
    route('DELETE', `${base}:/{path+}`, 2, 'write', deleteItem),
    ...itemRoutes(base, ''),
    route('GET', base, 1, 'read', getItem),
    route('DELETE', base, 2, 'write', deleteItem),
  ]),
];

export const driveRoutes: readonly Route[] = [...driveAt('/sites/{site}/drive'), ...driveAt('/drives/{drive}')];
