import type { ListName } from '../../lists';
import type { Place } from '../rows/draft';

/** The item with a key, in SharePoint or about to be: stands where an item's id will stand. */
export interface KeyRef {
  readonly to: ListName;
  readonly key: string;
}

/** `null` takes a value away. */
export type PlannedValue = string | number | boolean | KeyRef | null;

export const isKeyRef = (value: unknown): value is KeyRef =>
  typeof value === 'object' && value !== null && 'key' in value && 'to' in value;

export interface ParsedValue {
  /** A reference is still the text that names it. */
  readonly value: string | number | boolean;
  readonly text: string;
  readonly heading: string;
}

/** A row whose cells were read by the kind of their column; what could not be read is absent, and a problem. */
export interface ParsedRow {
  readonly list: ListName;
  readonly place: Place;
  readonly values: ReadonlyMap<string, ParsedValue>;
  readonly headings: ReadonlyMap<string, string>;
  /** Told in passing, in a table of something else. */
  readonly told?: boolean;
  /** Properties whose cell could not be read: not missing as well. */
  readonly unread: ReadonlySet<string>;
}

/** A row that has its key. */
export interface KeyedRow extends ParsedRow {
  readonly key: string;
  /** Its key is only a stand-in: the row is wrong in a way that was reported. */
  readonly keyless?: boolean;
}
