import { GraphError, invalidRequest } from '../graphError';
import type { Call, Reply } from '../call';
import { findList } from '../lists/findList';
import type { ListRow } from '../lists/listTable';
import type { Json, JsonObject } from '../json';
import { decodeToken, encodeToken, linkWith, tokenNumber } from '../pageLink';
import { readQueryOptions } from '../queryOptions';
import { itemShower } from './showItem';
import type { ItemRow } from './itemTable';

const defaultPage = 200;
const maxPage = 5000;
const lifetime = 30 * 24 * 3_600_000;

interface Place {
  /** The last change the caller has seen. */
  after: number;
  /** Deletions up to here concern items the caller never saw. */
  from: number;
}

const tokenKeys = ['token', '$deltatoken', '$skiptoken'];

const askedToken = (call: Call) => {
  const inPath = call.params.token;
  for (const key of tokenKeys) {
    const value = call.query.get(key);
    if (value !== null && value !== '') return value;
  }
  return inPath === undefined || inPath === '' ? undefined : inPath;
};

const writeToken = (call: Call, list: ListRow, place: Place) =>
  encodeToken({ s: call.store.storeId, l: list.id, a: place.after, f: place.from, t: call.now().getTime() });

const link = (call: Call, list: ListRow, place: Place) => {
  const path = call.request.path.replace(/\/delta.*$/i, '/delta');
  return linkWith(call.root, path, call.query, tokenKeys, ['token', writeToken(call, list, place)]);
};

/** 410 with the address at which to begin anew. */
const resync = (call: Call, list: ListRow, code: 'resyncChangesApplyDifferences' | 'resyncChangesUploadDifferences') =>
  new GraphError(410, code, 'Resync required. Please begin a new enumeration at the address in the Location header.', {
    headers: { Location: link(call, list, { after: 0, from: list.lastChange }) },
  });

const readPlace = (call: Call, list: ListRow): Place => {
  const asked = askedToken(call);
  if (asked === undefined) return { after: 0, from: list.lastChange };
  if (asked === 'latest') return { after: list.lastChange, from: list.lastChange };
  const token = decodeToken(asked);
  if (token.l !== list.id && token.s === call.store.storeId) throw invalidRequest('The token belongs to another list.');
  const place = { after: tokenNumber(token, 'a'), from: tokenNumber(token, 'f') };
  const age = call.now().getTime() - tokenNumber(token, 't');
  const foreign = token.s !== call.store.storeId || place.after > list.lastChange;
  if (foreign || age > lifetime) throw resync(call, list, 'resyncChangesApplyDifferences');
  return place;
};

/** What the service has been seen to send in place of an item, after a deletion. */
const poison: JsonObject = {
  error: { code: 'InternalServerError', message: 'Cannot write a deleted resource without its id.' },
};

/** The bad entry stands where a deletion should have been told, which is thereby lost; without one it comes last. */
const withPoison = (page: ItemRow[], entries: Json[]): Json[] => {
  const at = page.findIndex((row) => row.deleted === 1);
  return at < 0 ? [...entries, poison] : entries.with(at, poison);
};

/** Sends some items twice, an older place in the page first: the last occurrence counts. */
const withRepeats = (call: Call, entries: Json[]): Json[] =>
  entries.flatMap((entry) => (call.random() < 0.2 ? [entry, entry] : [entry]));

export const deltaUnits = (call: Pick<Call, 'query'>) => (tokenKeys.some((key) => call.query.has(key)) ? 1 : 2);

/** `GET …/items/delta`: what changed since the token, in the order of the last change. */
export function delta(call: Call): Reply {
  const { store, injected } = call;
  const list = findList(call);
  if (call.query.has('$filter')) throw invalidRequest('$filter is not supported on delta.');
  const options = readQueryOptions(call.query);
  if (injected.has('resync410')) throw resync(call, list, 'resyncChangesApplyDifferences');
  if (injected.has('resyncUpload410')) throw resync(call, list, 'resyncChangesUploadDifferences');
  const place = readPlace(call, list);
  const size = Math.min(options.top ?? defaultPage, maxPage);
  // The list's own counter says that nothing happened, at no cost: the usual answer to a warm refresh.
  const still = place.after >= list.lastChange;
  const rows = still ? [] : store.items.changes(list.id, place.after, place.from, size + 1);
  const page = rows.slice(0, size);
  const show = itemShower(store, list, options);
  const showRow = (row: ItemRow): Json =>
    row.deleted === 1 ? { id: String(row.id), deleted: { state: 'deleted' } } : show(row);
  let entries: Json[] = page.map(showRow);
  if (injected.has('repeat')) entries = withRepeats(call, entries);
  if (injected.has('poison')) entries = withPoison(page, entries);
  const last = page.at(-1);
  const more = rows.length > size && last !== undefined;
  // Past the last page every deletion counts, for the caller now has everything.
  const address = more
    ? { '@odata.nextLink': link(call, list, { after: last.change, from: place.from }) }
    : { '@odata.deltaLink': link(call, list, { after: list.lastChange, from: 0 }) };
  return { status: 200, body: { ...address, value: entries } };
}
