import type { Call } from '../call';
import { changedMeanwhile, GraphError, invalidRequest, nameExists, notFound } from '../graphError';
import type { JsonObject } from '../json';
import { showPrincipal, siteUserOf } from '../people/showPrincipal';
import { driveUrlOf } from '../sites/site';
import type { Store } from '../store/openStore';
import type { DriveItem } from './driveTable';

/** What writing and showing files needs; a running upload has no caller but the session's. */
export type DriveCall = Pick<Call, 'store' | 'now' | 'newId' | 'root' | 'request'>;

const linkLifetime = 3_600_000;
const toSeconds = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;
export const driveIdOf = (store: Store) => `b!${Buffer.from(store.siteId).toString('base64url').slice(0, 60)}`;

/** The library's root folder, made the first time it is asked for. */
function rootFolder(store: Store, now: Date): DriveItem {
  const known = store.drive.find('root');
  if (known !== undefined) return known;
  const at = toSeconds(now);
  const author = store.siteUsers.idOf('app:sharepoint');
  const root: DriveItem = {
    ...{ id: 'root', parentId: null, name: 'root', folder: 1, mimeType: null, size: 0, guid: 'root', version: 1 },
    ...{ created: at, modified: at, author, editor: author },
  };
  store.drive.put(root);
  return root;
}

/** 400 for what SharePoint does not take as a name. */
export function checkName(name: string): string {
  const bad =
    name === '' ||
    name.length > 400 ||
    /["*:<>?/\\|]/.test(name) ||
    /^[\s.]+$/.test(name) ||
    name !== name.trim() ||
    /\p{Cc}/u.test(name);
  if (bad)
    throw invalidRequest(
      'The provided name cannot contain any of the following characters: " * : < > ? / \\ |, nor begin or end with a space.',
    );
  return name;
}

/** Walks a path such as `Packs/2026/May.docx` from a folder; undefined when a part is missing. */
function walk(store: Store, from: DriveItem, path: string): DriveItem | undefined {
  let at: DriveItem | undefined = from;
  for (const name of path.split('/').filter((part) => part !== '')) at = at && store.drive.child(at.id, name);
  return at;
}

/** The item a path names: by `{item}`, by `{path+}` below it or below the root. 404 when it is not there. */
export function findDriveItem(call: Pick<Call, 'store' | 'params' | 'now'>): DriveItem {
  const { item, path } = call.params;
  const base = item === undefined ? rootFolder(call.store, call.now()) : call.store.drive.find(item);
  const found = base && (path === undefined ? base : walk(call.store, base, path));
  if (found === undefined) throw notFound('The resource could not be found.');
  return found;
}

/** Splits the wanted path into its folders, made where missing, and the last name. */
export function makeParents(call: Call): { parent: DriveItem; name: string } {
  const { item, path = '' } = call.params;
  let parent = item === undefined ? rootFolder(call.store, call.now()) : call.store.drive.find(item);
  if (parent === undefined) throw notFound();
  const names = path.split('/').filter((part) => part !== '');
  const name = checkName(names.pop() ?? '');
  for (const folder of names)
    parent =
      call.store.drive.child(parent.id, folder) ??
      addItem(call, parent, { name: checkName(folder), folder: true }, siteUserOf(call.store, call.caller));
  return { parent, name };
}

export function addItem(
  call: DriveCall,
  parent: DriveItem,
  made: { name: string; folder: boolean; mimeType?: string; size?: number },
  author: number,
): DriveItem {
  if (parent.folder === 0) throw invalidRequest('The parent is not a folder.');
  const at = toSeconds(call.now());
  const id = `01${call.newId().replaceAll('-', '').toUpperCase()}`;
  const item: DriveItem = {
    ...{
      id,
      parentId: parent.id,
      name: made.name,
      folder: made.folder ? 1 : 0,
      mimeType: made.mimeType ?? null,
      size: made.size ?? 0,
    },
    ...{ guid: call.newId(), version: 1, created: at, modified: at, author, editor: author },
  };
  call.store.drive.put(item);
  return item;
}

/** Document libraries have answered 409, not 412, to a stale If-Match. */
export function checkDriveEtag(call: Pick<Call, 'request'>, item: DriveItem) {
  const wanted = call.request.headers.get('if-match');
  if (wanted === null || wanted === '*') return;
  if (wanted.replace(/^W\//, '').replaceAll(/["{}]/g, '').trim().toLowerCase() !== `${item.guid},${item.version}`)
    throw changedMeanwhile(409);
}

export interface WantedFile {
  name: string;
  bytes: Uint8Array;
  mimeType: string;
  /** `fail`, `replace` or `rename`. */
  conflict: string;
  siteUser: number;
}

/** Writes a file's bytes: a new file, a new version of the one there, or a free name beside it, by `conflict`. */
export function writeFile(
  call: DriveCall,
  parent: DriveItem,
  wanted: WantedFile,
): { item: DriveItem; created: boolean } {
  const { store } = call;
  const { bytes, mimeType } = wanted;
  let { name } = wanted;
  let known = store.drive.child(parent.id, name);
  if (known !== undefined && wanted.conflict === 'fail') throw nameExists();
  for (let count = 1; known !== undefined && wanted.conflict === 'rename'; count += 1) {
    name = wanted.name.replace(/(\.[^.]*)?$/, (ending) => ` ${count}${ending}`);
    known = store.drive.child(parent.id, name);
  }
  if (known?.folder === 1) throw new GraphError(409, 'nameAlreadyExists', 'A folder of that name is there.');
  if (known !== undefined) checkDriveEtag(call, known);
  const item =
    known === undefined
      ? addItem(call, parent, { name, folder: false, mimeType, size: bytes.byteLength }, wanted.siteUser)
      : {
          ...known,
          size: bytes.byteLength,
          mimeType,
          version: known.version + 1,
          modified: toSeconds(call.now()),
          editor: wanted.siteUser,
        };
  if (known !== undefined) store.drive.put(item);
  store.drive.write(item.id, bytes);
  return { item, created: known === undefined };
}

const pathOf = (store: Store, item: DriveItem): string => {
  const parent = item.parentId === null ? undefined : store.drive.find(item.parentId);
  return parent === undefined ? '' : `${pathOf(store, parent)}/${encodeURIComponent(item.name)}`;
};

/** An address that gives the bytes of a file, or those made of it, to whoever holds it, for an hour. */
export function linkTo(call: DriveCall, item: DriveItem, converted: Uint8Array | null = null): string {
  const key = call.newId();
  const now = call.now().getTime();
  call.store.drive.putLink({ key, itemId: item.id, expires: now + linkLifetime, converted }, now);
  return `${call.root.replace(/\/v1\.0$/, '')}/_content/${key}`;
}

/** A driveItem; files carry an address that gives their bytes to whoever holds it, for an hour. */
export function showDriveItem(call: DriveCall, item: DriveItem): JsonObject {
  const { store } = call;
  const path = pathOf(store, item);
  const shown: JsonObject = {
    createdDateTime: item.created,
    eTag: `"{${item.guid.toUpperCase()}},${item.version}"`,
    id: item.id,
    lastModifiedDateTime: item.modified,
    name: item.name,
    size: item.size,
    webUrl: driveUrlOf(path),
    createdBy: showPrincipal(store, item.author),
    lastModifiedBy: showPrincipal(store, item.editor),
  };
  if (item.parentId === null)
    return { ...shown, root: {}, folder: { childCount: store.drive.children(item.id).length } };
  const above = path.slice(0, path.lastIndexOf('/'));
  shown.parentReference = {
    driveId: driveIdOf(store),
    driveType: 'documentLibrary',
    id: item.parentId,
    path: `/drives/${driveIdOf(store)}/root:${above}`,
    siteId: store.siteId,
  };
  if (item.folder === 1) return { ...shown, folder: { childCount: store.drive.children(item.id).length } };
  return {
    '@microsoft.graph.downloadUrl': linkTo(call, item),
    ...shown,
    file: { mimeType: item.mimeType ?? 'application/octet-stream' },
  };
}
