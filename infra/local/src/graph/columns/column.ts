/** What a column holds. Only kinds the suite provisions; anything else is refused when the column is made. */
export type ColumnKind =
  | { type: 'text'; maxLength: number }
  | { type: 'note'; richText: boolean; appendChanges: boolean }
  | { type: 'number'; minimum?: number; maximum?: number; decimalPlaces: string }
  | { type: 'boolean' }
  | { type: 'choice'; choices: string[]; allowTextEntry: boolean; multiple: boolean }
  | { type: 'dateTime'; dateOnly: boolean }
  | { type: 'lookup'; listId: string; columnName: string; multiple: boolean }
  | { type: 'person' };

export interface Column {
  id: string;
  name: string;
  displayName: string;
  description: string;
  indexed: boolean;
  unique: boolean;
  required: boolean;
  hidden: boolean;
  readOnly: boolean;
  /** As Graph carries it: text, whatever the kind. */
  defaultValue?: string;
  kind: ColumnKind;
}

/** The value as the tenant keeps it: dates as ISO text to the second, look-ups as item ids. */
export type StoredValue = string | number | boolean | string[] | number[];

export const isLookup = (column: Column) => column.kind.type === 'lookup' || column.kind.type === 'person';

const indexable = (kind: ColumnKind) =>
  kind.type !== 'note' && !(kind.type === 'choice' && kind.multiple) && !(kind.type === 'lookup' && kind.multiple);

/** Whether SharePoint lets a column of this kind be indexed, or be unique. */
export const can = (kind: ColumnKind) => ({
  index: indexable(kind),
  beUnique: indexable(kind) && kind.type !== 'boolean' && kind.type !== 'person',
});
