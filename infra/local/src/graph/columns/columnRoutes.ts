import type { Call, Reply } from '../call';
import { GraphError, invalidRequest, nameExists, notFound } from '../graphError';
import type { JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { findList } from '../lists/findList';
import type { ListRow } from '../lists/listTable';
import { applySelect, readQueryOptions } from '../queryOptions';
import type { Route } from '../route';
import { builtInColumns } from './builtInColumns';
import { changeColumn, dropColumn } from './changeColumn';
import type { Column } from './column';
import { checkColumn, readColumnChange, readNewColumn } from './readColumn';
import { showColumn } from './showColumn';

const columns = '/sites/{site}/lists/{list}/columns';
const column = `${columns}/{column}`;

/** Every column of a list as Graph shows it: the built-in ones first. */
export const showColumns = (call: Call, list: ListRow): JsonObject[] =>
  [...builtInColumns, ...call.store.columns.of(list.id).values()].map(showColumn);

/** Adds a column to a list. 409 when the name is taken, 404 when a look-up names a list that is not there. */
export function addColumn(call: Call, list: ListRow, body: JsonObject): Column {
  const { store } = call;
  const added = readNewColumn(body, call.newId());
  const present = store.columns.of(list.id);
  const taken = (other: Column) => other.name.toLowerCase() === added.name.toLowerCase();
  if ([...present.values(), ...builtInColumns].some(taken)) {
    throw nameExists('A column with the same name already exists in this list.');
  }
  checkColumn(added, present.values());
  if (added.kind.type === 'lookup') {
    const target = store.lists.find(added.kind.listId);
    if (target?.id !== added.kind.listId)
      throw invalidRequest('The list that the lookup column refers to does not exist.');
    if (!store.columns.of(target.id).has(added.kind.columnName))
      throw invalidRequest('The column that the lookup column shows does not exist.');
  }
  store.columns.add(list.id, added);
  store.lists.touch(list.id, call.now().toISOString().slice(0, 19) + 'Z');
  return added;
}

const find = (call: Call, list: ListRow): Column => {
  const asked = (call.params.column ?? '').toLowerCase();
  for (const one of call.store.columns.of(list.id).values()) {
    if (one.id === asked || one.name.toLowerCase() === asked) return one;
  }
  const own = builtInColumns.find(({ id, name }) => id === asked || name.toLowerCase() === asked);
  if (own === undefined) throw notFound('Column not found');
  return own;
};

const findOwn = (call: Call, list: ListRow): Column => {
  const found = find(call, list);
  if (builtInColumns.includes(found)) throw invalidRequest(`The column '${found.name}' cannot be changed.`);
  return found;
};

function patchColumn(call: Call): Reply {
  const list = findList(call);
  const before = findOwn(call, list);
  const after = readColumnChange(jsonBody(call.request), before);
  checkColumn(after, call.store.columns.of(list.id).values());
  call.store.transaction(() => changeColumn(call.store, list.id, before, after));
  return { status: 200, body: showColumn(after) };
}

function deleteColumn(call: Call): Reply {
  const list = findList(call);
  const found = findOwn(call, list);
  if (found.name === 'Title') throw invalidRequest("The column 'Title' cannot be deleted.");
  call.store.transaction(() => dropColumn(call.store, list.id, found.name));
  return { status: 204 };
}

export const columnRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: columns,
    units: 2,
    role: 'read',
    handle: (call) => {
      const { select, filter } = readQueryOptions(call.query);
      if (filter !== undefined) throw new GraphError(501, 'notSupported', 'The local tenant does not filter columns.');
      return { status: 200, body: { value: showColumns(call, findList(call)).map((one) => applySelect(one, select)) } };
    },
  },
  {
    method: 'POST',
    pattern: columns,
    units: 2,
    role: 'owner',
    handle: (call) => {
      const body = jsonBody(call.request);
      return { status: 201, body: showColumn(call.store.transaction(() => addColumn(call, findList(call), body))) };
    },
  },
  {
    method: 'GET',
    pattern: column,
    units: 1,
    role: 'read',
    handle: (call) => ({ status: 200, body: showColumn(find(call, findList(call))) }),
  },
  { method: 'PATCH', pattern: column, units: 2, role: 'owner', handle: patchColumn },
  { method: 'DELETE', pattern: column, units: 2, role: 'owner', handle: deleteColumn },
];
