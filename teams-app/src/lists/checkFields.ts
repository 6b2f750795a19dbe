import type { Column } from './column';
import type { Columns } from './defineList';
import { headingOf } from './headingOf';
import { looksLikeNhsNumber } from './looksLikeNhsNumber';

/** One thing wrong with one column, in words a person can act on. */
export interface Problem {
  /** The property's name in the definition. */
  readonly column: string;
  /** The heading the person sees. */
  readonly heading: string;
  readonly message: string;
}

/**
 * Checks the fields of an item against its list's definition and gives every problem at once; an empty answer means it fits.
 * With `partial`, required fields may be left out (a patch), but not emptied.
 */
export const checkFields = (
  definition: { readonly columns: Columns },
  fields: Readonly<Record<string, unknown>>,
  { partial = false }: { readonly partial?: boolean } = {},
): Problem[] => {
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries(definition.columns)) {
    if (partial && !(name in fields)) continue;
    const message = faultOf(column, fields[name]);
    if (message) problems.push({ column: name, heading: headingOf(name, column), message });
  }
  for (const name of Object.keys(fields)) {
    if (!(name in definition.columns))
      problems.push({ column: name, heading: name, message: 'is not a column of this list' });
  }
  return problems;
};

const faultOf = (column: Column, value: unknown): string | undefined => {
  if (value === undefined || value === null || value === '') return column.required ? 'is missing' : undefined;
  switch (column.kind) {
    case 'title':
    case 'text':
    case 'note':
      return textFault(column, value);
    case 'date':
      return typeof value === 'string' && isCalendarDay(value) ? undefined : 'is not a date that exists';
    case 'instant':
      return typeof value === 'string' && isInstant(value) ? undefined : 'is not a date and time';
    case 'number':
      return numberFault(column, value);
    case 'yesNo':
      return typeof value === 'boolean' ? undefined : 'must be yes or no';
    case 'choice':
      return column.choices?.some((choice) => choice === value)
        ? undefined
        : `must be one of ${(column.choices ?? []).join(', ')}`;
    case 'ref':
      return typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? undefined : 'does not point at an item';
  }
};

const textFault = ({ max, coded }: Column, value: unknown): string | undefined => {
  if (typeof value !== 'string') return 'must be text';
  if (max !== undefined && value.length > max) return `is longer than ${String(max)} characters`;
  return !coded && looksLikeNhsNumber(value)
    ? 'holds what looks like an NHS number; no patient-identifiable data belongs in the programme'
    : undefined;
};

const numberFault = ({ min, max }: Column, value: unknown): string | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
  if (min !== undefined && value < min) return `must be at least ${String(min)}`;
  return max !== undefined && value > max ? `must be at most ${String(max)}` : undefined;
};

const isCalendarDay = (value: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const isInstant = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));
