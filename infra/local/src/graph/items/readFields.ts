import { invalidRequest } from '../graphError';
import { isObject, type Json, type JsonObject } from '../json';
import type { Column, StoredValue } from '../columns/column';
import type { Store } from '../store/openStore';
import { builtInColumns } from '../columns/builtInColumns';
import { readLookup, readValue } from './readValue';

/** Column → its new value; undefined clears it. */
export type FieldChanges = Map<Column, StoredValue | undefined>;

const builtInNames = new Set(
  builtInColumns.flatMap(({ name }) => [name, name.toLowerCase(), `${name}LookupId`]).concat('LinkTitle', 'Edit'),
);

const needAnnotation = (fields: JsonObject, key: string, type: string) => {
  if (fields[`${key}@odata.type`] !== type) {
    throw invalidRequest(`The value of '${key}' needs the annotation '${key}@odata.type': '${type}'.`);
  }
};

const checkTargets = (store: Store, column: Column, ids: number | number[] | undefined) => {
  if (column.kind.type !== 'lookup' || ids === undefined) return;
  for (const id of Array.isArray(ids) ? ids : [ids]) {
    if (store.items.get(column.kind.listId, id) === undefined) {
      throw invalidRequest(`The lookup field '${column.name}' points at item ${id}, which does not exist.`);
    }
  }
};

/** Reads a fieldValueSet: 400 for a field the list has not, one nobody may write, or a value that does not fit. */
export function readFields(store: Store, columns: ReadonlyMap<string, Column>, fields: Json | undefined): FieldChanges {
  if (fields !== undefined && !isObject(fields)) throw invalidRequest("'fields' must be an object.");
  const changes: FieldChanges = new Map();
  for (const [key, value] of Object.entries(fields ?? {})) {
    if (key.includes('@')) continue;
    const plain = columns.get(key);
    const lookup = plain === undefined && key.endsWith('LookupId') ? columns.get(key.slice(0, -8)) : undefined;
    const column = plain ?? lookup;
    if (column === undefined) {
      throw invalidRequest(builtInNames.has(key) ? `Field '${key}' is read-only` : `Field '${key}' is not recognized`);
    }
    if (column.readOnly) throw invalidRequest(`Field '${key}' is read-only`);
    if (lookup !== undefined) {
      if (Array.isArray(value)) needAnnotation(fields ?? {}, key, 'Collection(Edm.Int32)');
      const ids = readLookup(lookup, value);
      checkTargets(store, lookup, ids);
      changes.set(lookup, ids);
    } else {
      if (Array.isArray(value)) needAnnotation(fields ?? {}, key, 'Collection(Edm.String)');
      changes.set(column, readValue(column, value));
    }
  }
  return changes;
}

/** What a new item gets in columns its creator said nothing about. */
export function readDefaults(columns: ReadonlyMap<string, Column>, given: FieldChanges): FieldChanges {
  const defaults: FieldChanges = new Map();
  for (const column of columns.values()) {
    if (column.defaultValue === undefined || given.has(column)) continue;
    const { type } = column.kind;
    const text = column.defaultValue;
    if (type === 'boolean') defaults.set(column, text === '1' || text.toLowerCase() === 'true');
    else if (type === 'number') defaults.set(column, readValue(column, Number(text)));
    else if (type !== 'lookup' && type !== 'person') defaults.set(column, readValue(column, text));
  }
  return defaults;
}
