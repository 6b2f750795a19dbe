import type { Call, Reply } from '../call';
import { notFound } from '../graphError';
import { compact, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { findList } from '../lists/findList';
import { readQueryOptions, refuseCount } from '../queryOptions';
import type { Route } from '../route';
import { showPrincipal } from '../people/showPrincipal';
import { delta, deltaUnits } from './delta';
import type { ItemRow, VersionRow } from './itemTable';
import { listItems } from './listItems';
import { etagOf, showFields } from './showFields';
import { itemShower } from './showItem';
import { createItem, deleteItem, findItem, restoreItem, updateItem } from './writeItem';

const items = '/sites/{site}/lists/{list}/items';
const item = `${items}/{item}`;
const plain = readQueryOptions(new URLSearchParams());

const itemId = (call: Call) => call.params.item ?? '';

const replyItem = (call: Call, row: ItemRow, status: number, headers: Record<string, string> = {}): Reply => {
  const show = itemShower(call.store, findList(call), plain, true);
  return { status, headers: { ETag: etagOf(row), ...headers }, body: show(row) };
};

const replyFields = (call: Call, row: ItemRow, select?: string[]): Reply => {
  const show = showFields(call.store, call.store.columns.of(row.listId), select);
  return { status: 200, headers: { ETag: etagOf(row) }, body: show(row) };
};

function getItem(call: Call): Reply {
  const list = findList(call);
  const row = findItem(call.store, list, itemId(call));
  const show = itemShower(call.store, list, readQueryOptions(call.query));
  return { status: 200, headers: { ETag: etagOf(row) }, body: show(row) };
}

function postItem(call: Call): Reply {
  const row = createItem(call, findList(call), jsonBody(call.request).fields);
  return replyItem(call, row, 201, { Location: `${call.root}${call.request.path}/${row.id}` });
}

const versionsOf = (call: Call): JsonObject[] => {
  const { store } = call;
  const list = findList(call);
  const row = findItem(store, list, itemId(call));
  const show = showFields(store, store.columns.of(list.id), undefined);
  const entry = (version: VersionRow) => ({
    ...compact({ id: `${version.version}.0`, lastModifiedDateTime: version.modified }),
    lastModifiedBy: showPrincipal(store, version.editor),
    fields: show({ ...row, ...version }),
  });
  return [row, ...store.items.versions(list.id, row.id)].map(entry);
};

function getVersion(call: Call): Reply {
  const found = versionsOf(call).find(({ id }) => id === call.params.version);
  if (found === undefined) throw notFound('Version not found');
  return { status: 200, body: found };
}

export const itemRoutes: readonly Route[] = [
  { method: 'GET', pattern: `${items}/delta`, units: deltaUnits, role: 'read', handle: delta },
  { method: 'GET', pattern: `${items}/delta()`, units: deltaUnits, role: 'read', handle: delta },
  { method: 'GET', pattern: `${items}/microsoft.graph.delta()`, units: deltaUnits, role: 'read', handle: delta },
  { method: 'GET', pattern: `${items}/delta(token='{token}')`, units: 1, role: 'read', handle: delta },
  { method: 'GET', pattern: items, units: 2, role: 'read', handle: listItems },
  { method: 'POST', pattern: items, units: 2, role: 'write', handle: postItem },
  { method: 'GET', pattern: `${items}/$count`, units: 2, role: 'read', handle: refuseCount },
  { method: 'GET', pattern: item, units: 1, role: 'read', handle: getItem },
  {
    method: 'PATCH',
    pattern: item,
    units: 2,
    role: 'write',
    handle: (call) =>
      replyItem(call, updateItem(call, findList(call), itemId(call), jsonBody(call.request).fields), 200),
  },
  {
    method: 'DELETE',
    pattern: item,
    units: 2,
    role: 'write',
    handle: (call) => {
      deleteItem(call, findList(call), itemId(call));
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    pattern: `${item}/fields`,
    units: 1,
    role: 'read',
    handle: (call) =>
      replyFields(call, findItem(call.store, findList(call), itemId(call)), readQueryOptions(call.query).select),
  },
  {
    method: 'PATCH',
    pattern: `${item}/fields`,
    units: 2,
    role: 'write',
    handle: (call) => replyFields(call, updateItem(call, findList(call), itemId(call), jsonBody(call.request))),
  },
  {
    method: 'GET',
    pattern: `${item}/versions`,
    units: 2,
    role: 'read',
    handle: (call) => ({ status: 200, body: { value: versionsOf(call) } }),
  },
  { method: 'GET', pattern: `${item}/versions/{version}`, units: 1, role: 'read', handle: getVersion },
  {
    method: 'POST',
    pattern: `${item}/versions/{version}/restoreVersion`,
    units: 2,
    role: 'write',
    handle: (call) => {
      restoreItem(call, findList(call), itemId(call), call.params.version ?? '');
      return { status: 204 };
    },
  },
];
