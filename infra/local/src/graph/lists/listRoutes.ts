import type { Call, Reply } from '../call';
import { roleInList } from '../authorise';
import { addColumn, showColumns } from '../columns/columnRoutes';
import { GraphError, invalidRequest, nameExists } from '../graphError';
import { isObject, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { showPrincipal, siteUserOf } from '../people/showPrincipal';
import { applySelect, readQueryOptions } from '../queryOptions';
import type { Route } from '../route';
import { webUrlOf } from '../sites/site';
import { findList } from './findList';
import type { ListRow } from './listTable';

const lists = '/sites/{site}/lists';
const list = `${lists}/{list}`;
const toSeconds = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

const showList = (call: Call, row: ListRow): JsonObject => {
  const etag = `"${row.id},${row.version}"`;
  return {
    '@odata.etag': etag,
    createdDateTime: row.created,
    description: row.description,
    eTag: etag,
    id: row.id,
    lastModifiedDateTime: row.modified,
    name: row.name,
    webUrl: webUrlOf(row.name),
    displayName: row.displayName,
    createdBy: showPrincipal(call.store, row.author),
    parentReference: { siteId: call.store.siteId },
    list: { contentTypesEnabled: false, hidden: row.hidden === 1, template: row.template },
    ...(row.hidden === 1 ? { system: {} } : {}),
  };
};

const readTitle = (body: JsonObject): string => {
  const { displayName } = body;
  if (typeof displayName !== 'string' || displayName.trim() === '' || displayName.length > 255) {
    throw invalidRequest("A list needs a 'displayName' of 1 to 255 characters.");
  }
  return displayName.trim();
};

/** The name in the list's address: what of the title an address can carry, with a number where that is taken. */
const freeName = (store: Call['store'], displayName: string): string => {
  const name = displayName.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'List';
  const taken = new Set(store.lists.all().map((row) => row.name.toLowerCase()));
  let free = name;
  for (let count = 1; taken.has(free.toLowerCase()); count += 1) free = `${name}${count}`;
  return free;
};

const readColumns = (body: JsonObject): JsonObject[] => {
  const { columns = [] } = body;
  if (!Array.isArray(columns) || !columns.every(isObject))
    throw invalidRequest("'columns' must be a list of column definitions.");
  return columns;
};

function postList(call: Call): Reply {
  const { store } = call;
  const body = jsonBody(call.request);
  if (body.name !== undefined) {
    throw invalidRequest(
      "Cannot define a 'name' for a list as it is assigned by the server. Instead, provide 'displayName'",
    );
  }
  const displayName = readTitle(body);
  const facet = isObject(body.list) ? body.list : {};
  if (facet.template !== undefined && facet.template !== 'genericList')
    throw invalidRequest("Only lists of the template 'genericList' can be created.");
  const columns = readColumns(body);
  const row = store.transaction(() => {
    if (store.lists.titled(displayName) !== undefined) throw nameExists('A list with this name already exists.');
    const at = toSeconds(call.now());
    const made: ListRow = {
      id: call.newId(),
      name: freeName(store, displayName),
      displayName,
      description: typeof body.description === 'string' ? body.description : '',
      template: 'genericList',
      hidden: facet.hidden === true ? 1 : 0,
      version: 0,
      created: at,
      modified: at,
      author: siteUserOf(store, call.caller),
      nextItem: 1,
      lastChange: 0,
      itemCount: 0,
    };
    store.lists.add(made);
    addColumn(call, made, { name: 'Title', displayName: 'Title', text: {} });
    for (const column of columns) addColumn(call, made, column);
    return made;
  });
  return {
    status: 201,
    headers: { Location: `${call.root}${call.request.path}/${row.id}` },
    body: showList(call, row),
  };
}

const readOptions = (call: Call) => {
  const options = readQueryOptions(call.query);
  for (const name of options.expand.keys())
    if (name !== 'columns') throw new GraphError(501, 'notSupported', `The local tenant does not expand '${name}'.`);
  return options;
};

function getLists(call: Call): Reply {
  const { select, filter, expand } = readOptions(call);
  const match = /^(displayName|name) eq '((?:[^']|'')*)'$/.exec(filter?.trim() ?? '');
  if (filter !== undefined && match === null) throw invalidRequest("Lists can only be filtered as displayName eq '…'.");
  const wanted = match?.[2]?.replaceAll("''", "'").toLowerCase();
  const key = match?.[1] === 'name' ? 'name' : 'displayName';
  const shown = call.store.lists.all().filter((row) => row.hidden === 0 || select?.includes('system') === true);
  const readable = shown.filter(({ id }) => roleInList(call.caller, call.store, id, call.siteRole) !== undefined);
  const named = readable.filter((row) => wanted === undefined || row[key].toLowerCase() === wanted);
  const show = (row: ListRow): JsonObject => ({
    ...applySelect(showList(call, row), select),
    ...(expand.has('columns') ? { columns: showColumns(call, row) } : {}),
  });
  return { status: 200, body: { value: named.map(show) } };
}

function getList(call: Call): Reply {
  const row = findList(call);
  const { select, expand } = readOptions(call);
  const body = applySelect(showList(call, row), select);
  if (expand.has('columns')) body.columns = showColumns(call, row);
  return { status: 200, body };
}

function patchList(call: Call): Reply {
  const row = findList(call);
  const body = jsonBody(call.request);
  const displayName = body.displayName === undefined ? row.displayName : readTitle(body);
  const other = call.store.lists.titled(displayName);
  if (other !== undefined && other.id !== row.id) throw nameExists('A list with this name already exists.');
  const description = typeof body.description === 'string' ? body.description : row.description;
  call.store.lists.change({ id: row.id, displayName, description, modified: toSeconds(call.now()) });
  return { status: 200, body: showList(call, findList(call)) };
}

function deleteList(call: Call): Reply {
  const { store } = call;
  const row = findList(call);
  store.transaction(() => {
    store.index.dropList(row.id);
    store.items.dropList(row.id);
    store.subscriptions.dropList(row.id);
    store.lists.remove(row.id);
  });
  store.columns.forget();
  store.listGrants.forget();
  return { status: 204 };
}

export const listRoutes: readonly Route[] = [
  { method: 'GET', pattern: lists, units: 2, role: 'read', handle: getLists },
  { method: 'POST', pattern: lists, units: 2, role: 'owner', handle: postList },
  { method: 'GET', pattern: list, units: 1, role: 'read', handle: getList },
  { method: 'PATCH', pattern: list, units: 2, role: 'owner', handle: patchList },
  { method: 'DELETE', pattern: list, units: 2, role: 'owner', handle: deleteList },
];
