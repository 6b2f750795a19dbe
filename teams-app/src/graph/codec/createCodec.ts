import { checkOf, headingOf, type ItemStamp, type Problem } from '../../lists';
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
    check: checkOf(column),
    field: fieldName(property, column),
    absent: column.kind !== 'title' && !present.has(columnName(property)),
  }));
  const asked = columns.filter(({ absent }) => !absent).map(({ field }) => field);

  /** Every column that does not fit; asked for only when one does not. */
  const problemsOf = (fields: Readonly<Record<string, unknown>>): Problem[] =>
    columns.flatMap(({ property, column, check, absent }) => {
      const message = absent && column.required ? lacking : check(fields[property]);
      return message === undefined ? [] : [{ column: property, heading: headingOf(property, column), message }];
    });

  const decode = (raw: unknown): Decoded | undefined => {
    if (!isRecord(raw) || !isRecord(raw.fields)) return undefined;
    const id = typeof raw.id === 'number' ? String(raw.id) : raw.id;
    const etag = firstText(raw.eTag, raw['@odata.etag'], raw.fields['@odata.etag']);
    if (typeof id !== 'string' || etag === undefined) return undefined;
    const modifiedBy = nameIn(raw.lastModifiedBy);
    const item: Record<string, unknown> = { id, etag, modified: firstText(raw.lastModifiedDateTime) ?? '' };
    if (modifiedBy !== undefined) item.modifiedBy = modifiedBy;
    let fit = true;
    for (const { property, column, check, field } of columns) {
      const value = decodeValue(column, raw.fields[field], readDay);
      if (value !== undefined) item[property] = value;
      fit &&= check(value) === undefined;
    }
    if (fit) return { fit, id, etag, item: item as AnyItem };
    const title = typeof item.title === 'string' ? item.title : `Item ${id}`;
    return { fit, id, etag, title, problems: problemsOf(item) };
  };

  return {
    projection: `$select=id,eTag,lastModifiedDateTime,lastModifiedBy&$expand=fields($select=${asked.join(',')})`,
    encode: (fields) => encodeFields(definition, fields),
    decode,
  };
};

const lacking = 'is not a column of the site’s list yet; run `npm run provision`, or ask the programme team to';

const nameIn = (by: unknown): string | undefined => {
  if (!isRecord(by)) return undefined;
  const { user, application } = by;
  return firstText(isRecord(user) && user.displayName, isRecord(application) && application.displayName);
};

const firstText = (...values: readonly unknown[]): string | undefined => {
  for (const value of values) if (typeof value === 'string' && value !== '') return value;
  return undefined;
};
