import { invalidRequest } from '../graphError';
import { isObject, type Json, type JsonObject } from '../json';
import { can, type Column } from './column';
import { parseKind } from './parseKind';

const maxIndexes = 20;

const flag = (body: JsonObject, name: string, otherwise: boolean): boolean => {
  const value = body[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value !== 'boolean') throw invalidRequest(`'${name}' must be true or false.`);
  return value;
};

const text = (body: JsonObject, name: string, otherwise: string): string => {
  const value = body[name];
  return typeof value === 'string' ? value : otherwise;
};

/** SharePoint writes what is not a letter, digit or underscore as `_xHHHH_` in the internal name. */
const internalName = (name: string) =>
  name.replace(/[^A-Za-z0-9_]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);

const defaultValue = (value: Json | undefined, otherwise: string | undefined): { defaultValue?: string } => {
  if (value === undefined) return otherwise === undefined ? {} : { defaultValue: otherwise };
  if (!isObject(value)) return {};
  return typeof value.value === 'string' ? { defaultValue: value.value } : {};
};

/** Refuses what SharePoint refuses of a column among its neighbours: 400. */
export function checkColumn(column: Column, others: Iterable<Column>) {
  const allowed = can(column.kind);
  if (column.unique && !column.indexed) throw invalidRequest('A column that enforces unique values must be indexed.');
  if (column.indexed && !allowed.index) throw invalidRequest(`Column '${column.name}' cannot be indexed.`);
  if (column.unique && !allowed.beUnique) throw invalidRequest(`Column '${column.name}' cannot enforce unique values.`);
  let indexes = column.indexed ? 1 : 0;
  for (const other of others) if (other.name !== column.name && other.indexed) indexes += 1;
  if (column.indexed && indexes > maxIndexes) {
    throw invalidRequest(`The list has reached the maximum of ${maxIndexes} indexed columns.`);
  }
}

export function readNewColumn(body: JsonObject, id: string): Column {
  const name = text(body, 'name', '').trim();
  if (name === '' || name.length > 255) throw invalidRequest('A column needs a name of 1 to 255 characters.');
  return {
    id,
    name: internalName(name),
    displayName: text(body, 'displayName', name),
    description: text(body, 'description', ''),
    indexed: flag(body, 'indexed', false),
    unique: flag(body, 'enforceUniqueValues', false),
    required: flag(body, 'required', false),
    hidden: flag(body, 'hidden', false),
    readOnly: flag(body, 'readOnly', false),
    ...defaultValue(body.defaultValue, undefined),
    kind: parseKind(body),
  };
}

/** PATCH: the type facet may change within its kind (more choices, another limit), never to another kind. */
export function readColumnChange(body: JsonObject, column: Column): Column {
  const facets = ['text', 'number', 'boolean', 'choice', 'dateTime', 'lookup'].some((name) => name in body);
  const kind = facets ? parseKind(body) : column.kind;
  if (kind.type !== column.kind.type) throw invalidRequest('The type of a column cannot be changed.');
  return {
    id: column.id,
    name: column.name,
    displayName: text(body, 'displayName', column.displayName),
    description: text(body, 'description', column.description),
    indexed: flag(body, 'indexed', column.indexed),
    unique: flag(body, 'enforceUniqueValues', column.unique),
    required: flag(body, 'required', column.required),
    hidden: flag(body, 'hidden', column.hidden),
    readOnly: flag(body, 'readOnly', column.readOnly),
    ...defaultValue(body.defaultValue, column.defaultValue),
    kind,
  };
}
