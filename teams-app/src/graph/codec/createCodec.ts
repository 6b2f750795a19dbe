import { checkFields, headingOf, type ItemStamp, type Problem } from '../../lists';
import type { AnyDefinition } from './anyDefinition';
import { isRecord } from '../pipeline/isRecord';
import { columnName } from './columnName';
import { dayReader } from './dayReader';
import { decodeValue } from './decodeValue';
import { encodeFields } from './encodeFields';
import { fieldName } from './fieldName';

/** An item of any list, once it fits its definition. */
export type AnyItem = ItemStamp & Readonly<Record<string, unknown>>;

export type Decoded =
  | { readonly fit: true; readonly id: string; readonly etag: string; readonly item: AnyItem }
  | {
      readonly fit: false;
      readonly id: string;
      readonly etag: string;
      readonly title: string;
      readonly problems: readonly Problem[];
    };

/** Between a list's properties and Graph's fields. */
export interface Codec {
  /** Query that asks for what the definition names and no more: `$select=…&$expand=fields($select=…)`. */
  readonly projection: string;
  encode(fields: Readonly<Record<string, unknown>>): Record<string, unknown>;
  /** Undefined when it is not a list item with fields at all. */
  decode(raw: unknown): Decoded | undefined;
}

/** `present` are the internal names of the columns that the site's list has: an older list lacks what a newer version added. */
export const createCodec = (definition: AnyDefinition, present: ReadonlySet<string>): Codec => {
  const readDay = dayReader();
  const columns = Object.entries(definition.columns).map(([property, column]) => ({
    property,
    column,
    field: fieldName(property, column),
    absent: column.kind !== 'title' && !present.has(columnName(property)),
  }));
  const asked = columns.filter(({ absent }) => !absent).map(({ field }) => field);
  const lacking = columns
    .filter(({ absent, column }) => absent && column.required)
    .map(({ property, column }) => ({
      column: property,
      heading: headingOf(property, column),
      message: 'is not a column of the site’s list yet; run `npm run provision`, or ask the programme team to',
    }));

  const decode = (raw: unknown): Decoded | undefined => {
    const stamp = stampOf(raw);
    if (!stamp || !isRecord(raw) || !isRecord(raw.fields)) return undefined;
    const fields: Record<string, unknown> = {};
    for (const { property, column, field } of columns) {
      const value = decodeValue(column, raw.fields[field], readDay);
      if (value !== undefined) fields[property] = value;
    }
    const found = checkFields(definition, fields);
    if (found.length === 0) return { fit: true, id: stamp.id, etag: stamp.etag, item: Object.assign(fields, stamp) };
    const lackingNames = new Set(lacking.map(({ column }) => column));
    const problems = [...lacking, ...found.filter(({ column }) => !lackingNames.has(column))];
    const title = typeof fields.title === 'string' ? fields.title : `Item ${stamp.id}`;
    return { fit: false, id: stamp.id, etag: stamp.etag, title, problems };
  };

  return {
    projection: `$select=id,eTag,lastModifiedDateTime,lastModifiedBy&$expand=fields($select=${asked.join(',')})`,
    encode: (fields) => encodeFields(definition, fields),
    decode,
  };
};

const stampOf = (raw: unknown): ItemStamp | undefined => {
  if (!isRecord(raw) || (typeof raw.id !== 'string' && typeof raw.id !== 'number')) return undefined;
  const etag = [raw.eTag, raw['@odata.etag'], isRecord(raw.fields) ? raw.fields['@odata.etag'] : undefined].find(
    isText,
  );
  if (etag === undefined) return undefined;
  const by = isRecord(raw.lastModifiedBy) ? raw.lastModifiedBy : {};
  const name = [by.user, by.application].map((who) => (isRecord(who) ? who.displayName : undefined)).find(isText);
  const modified = isText(raw.lastModifiedDateTime) ? raw.lastModifiedDateTime : '';
  return { id: String(raw.id), etag, modified, ...(name === undefined ? {} : { modifiedBy: name }) };
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
