import { invalidRequest } from '../graphError';
import type { Column } from '../columns/column';

/** What a filter or order refers to: SQL for its value, whether SharePoint has it indexed, and how to read literals. */
export interface Operand {
  name: string;
  indexed: boolean;
  /** Expression over a row of `items`. */
  sql: string;
  /** Present when the values live in `itemIndex`. */
  column: Column | undefined;
  /** A date column's literals are compared as the tenant keeps them. */
  isMoment: boolean;
}

const own: Record<string, Operand> = {
  id: { name: 'ID', indexed: true, sql: 'id', column: undefined, isMoment: false },
  createdDateTime: { name: 'Created', indexed: false, sql: 'created', column: undefined, isMoment: true },
  lastModifiedDateTime: { name: 'Modified', indexed: false, sql: 'modified', column: undefined, isMoment: true },
};
const builtIn: Record<string, Operand | undefined> = {
  id: own.id,
  ID: own.id,
  Created: own.createdDateTime,
  Modified: own.lastModifiedDateTime,
};

/** Resolves `id`, `createdDateTime`, `fields/X`, `fields/XLookupId`; 400 for anything else. */
export function operandColumn(text: string, columns: ReadonlyMap<string, Column>): Operand {
  const item = Object.hasOwn(own, text) ? own[text] : undefined;
  if (item !== undefined) return item;
  const name = /^fields\/(\w+)$/.exec(text)?.[1];
  if (name === undefined)
    throw invalidRequest(`Invalid filter clause: '${text}' is not a property that can be used here.`);
  const known = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  if (known !== undefined) return known;
  const lookup = name.endsWith('LookupId') ? columns.get(name.slice(0, -8)) : undefined;
  const column = lookup ?? columns.get(name);
  if (column === undefined) throw invalidRequest(`Field '${name}' is not recognized`);
  if (lookup === undefined && column.kind.type === 'lookup') {
    throw invalidRequest(`Lookup field '${name}' can only be filtered by '${name}LookupId'.`);
  }
  const sql = `json_extract(fields, '$."${column.name}"')`;
  return { name, indexed: column.indexed, sql, column, isMoment: column.kind.type === 'dateTime' };
}
