import { changedMeanwhile, duplicateValue, invalidRequest, notFound } from '../graphError';
import type { Json } from '../json';
import type { Call } from '../call';
import type { Column, StoredValue } from '../columns/column';
import type { ListRow } from '../lists/listTable';
import { siteUserOf } from '../people/showPrincipal';
import type { Store } from '../store/openStore';
import { indexValue } from './indexTable';
import type { ItemRow } from './itemTable';
import { readDefaults, readFields, type FieldChanges } from './readFields';
import { etagOf } from './showFields';

type Writer = Pick<Call, 'store' | 'now' | 'newId' | 'caller' | 'notifier' | 'request'>;

const toSeconds = (date: Date) => `${date.toISOString().slice(0, 19)}Z`;

const applied = (before: Record<string, StoredValue>, changes: FieldChanges): Record<string, StoredValue> => {
  const after = new Map(Object.entries(before));
  for (const [{ name, kind }, value] of changes) {
    const old = after.get(name);
    if (value === undefined) after.delete(name);
    else if (kind.type === 'note' && kind.appendChanges && old !== undefined)
      after.set(name, `${String(value)}\n${String(old)}`);
    else after.set(name, value);
  }
  return Object.fromEntries(after);
};

const checkUnique = (
  store: Store,
  listId: string,
  itemId: number,
  columns: Iterable<Column>,
  fields: Record<string, StoredValue>,
) => {
  for (const column of columns) {
    const value = column.unique ? fields[column.name] : undefined;
    const key = value === undefined ? undefined : indexValue(value);
    if (key !== undefined && store.index.isTaken(listId, column.name, key, itemId)) throw duplicateValue();
  }
};

/** Refuses a stale If-Match: 412. Without the header, or with `*`, the last write wins. */
const checkEtag = (request: Call['request'], row: ItemRow) => {
  const wanted = request.headers.get('if-match');
  if (wanted === null || wanted === '*') return;
  const plain = (etag: string) => etag.replace(/^W\//, '').replaceAll('"', '').toLowerCase();
  if (!wanted.split(/,(?=\s*(?:W\/)?")/).some((etag) => plain(etag.trim()) === plain(etagOf(row))))
    throw changedMeanwhile();
};

/** The item, or 404; ids are whole numbers. */
export function findItem(store: Store, list: ListRow, id: string): ItemRow {
  const row = /^\d{1,10}$/.test(id) ? store.items.get(list.id, Number(id)) : undefined;
  if (row === undefined) throw notFound('Item not found');
  return row;
}

export function createItem(call: Writer, list: ListRow, fields: Json | undefined): ItemRow {
  const { store } = call;
  const row = store.transaction(() => {
    const columns = store.columns.of(list.id);
    const given = readFields(store, columns, fields);
    const values = applied({}, new Map([...readDefaults(columns, given), ...given]));
    const id = store.lists.nextItem(list.id);
    checkUnique(store, list.id, id, columns.values(), values);
    const at = toSeconds(call.now());
    const author = siteUserOf(store, call.caller);
    const change = store.lists.nextChange(list.id, at, 1);
    const created: ItemRow = {
      listId: list.id,
      id,
      guid: call.newId(),
      version: 1,
      created: at,
      modified: at,
      author,
      editor: author,
      fields: JSON.stringify(values),
      change,
      deleted: 0,
    };
    store.items.add(created);
    store.index.put(list.id, id, columns.values(), values);
    return created;
  });
  call.notifier.changed(list.id);
  return row;
}

const replaceFields = (call: Writer, list: ListRow, row: ItemRow, values: Record<string, StoredValue>): ItemRow => {
  const { store } = call;
  const columns = store.columns.of(list.id);
  checkUnique(store, list.id, row.id, columns.values(), values);
  const modified = toSeconds(call.now());
  const after: ItemRow = {
    ...row,
    version: row.version + 1,
    modified,
    editor: siteUserOf(store, call.caller),
    fields: JSON.stringify(values),
    change: store.lists.nextChange(list.id, modified, 0),
  };
  store.items.change(after);
  store.index.dropItem(list.id, row.id);
  store.index.put(list.id, row.id, columns.values(), values);
  return after;
};

/** Writes the named fields and leaves the others; every write makes a version, even one that changes nothing. */
export function updateItem(call: Writer, list: ListRow, id: string, fields: Json | undefined): ItemRow {
  const { store } = call;
  const after = store.transaction(() => {
    const row = findItem(store, list, id);
    checkEtag(call.request, row);
    const changes = readFields(store, store.columns.of(list.id), fields);
    return replaceFields(call, list, row, applied(JSON.parse(row.fields) as Record<string, StoredValue>, changes));
  });
  call.notifier.changed(list.id);
  return after;
}

/** Makes an old version the newest one. */
export function restoreItem(call: Writer, list: ListRow, id: string, version: string) {
  const { store } = call;
  store.transaction(() => {
    const row = findItem(store, list, id);
    if (version === `${row.version}.0`) throw invalidRequest('The current version cannot be restored.');
    const old = store.items.versions(list.id, row.id).find((entry) => `${entry.version}.0` === version);
    if (old === undefined) throw notFound('Version not found');
    replaceFields(call, list, row, JSON.parse(old.fields) as Record<string, StoredValue>);
  });
  call.notifier.changed(list.id);
}

export function deleteItem(call: Writer, list: ListRow, id: string) {
  const { store } = call;
  store.transaction(() => {
    const row = findItem(store, list, id);
    checkEtag(call.request, row);
    store.index.dropItem(list.id, row.id);
    store.items.remove(row, store.lists.nextChange(list.id, toSeconds(call.now()), -1));
  });
  call.notifier.changed(list.id);
}
