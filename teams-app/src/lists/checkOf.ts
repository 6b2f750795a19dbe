import type { Column } from './column';
import { looksLikeNhsNumber } from './looksLikeNhsNumber';

/** What is wrong with a value, in words a person can act on; undefined when it fits. */
export type Check = (value: unknown) => string | undefined;

/** The check of one column. Taken once for a column that is read ten thousand times. */
export const checkOf = (column: Column): Check => {
  const check = kindCheck(column);
  const whenAbsent = column.required ? 'is missing' : undefined;
  return (value) => (value === undefined || value === null || value === '' ? whenAbsent : check(value));
};

const kindCheck = (column: Column): Check => {
  switch (column.kind) {
    case 'title':
    case 'text':
    case 'note':
      return textCheck(column);
    case 'date':
      return must((value) => typeof value === 'string' && isCalendarDay(value), 'is not a date that exists');
    case 'instant':
      return must((value) => typeof value === 'string' && isInstant(value), 'is not a date and time');
    case 'number':
      return numberCheck(column);
    case 'yesNo':
      return must((value) => typeof value === 'boolean', 'must be yes or no');
    case 'choice': {
      const choices: readonly unknown[] = column.choices ?? [];
      return must((value) => choices.includes(value), `must be one of ${choices.join(', ')}`);
    }
    case 'ref':
      return must((value) => typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value), 'does not point at an item');
  }
};

const must =
  (fits: (value: unknown) => boolean, message: string): Check =>
  (value) =>
    fits(value) ? undefined : message;

const textCheck =
  ({ max = Infinity, coded = false }: Column): Check =>
  (value) => {
    if (typeof value !== 'string') return 'must be text';
    if (value.length > max) return `is longer than ${String(max)} characters`;
    return !coded && looksLikeNhsNumber(value)
      ? 'holds what looks like an NHS number; no patient-identifiable data belongs in the programme'
      : undefined;
  };

const numberCheck =
  ({ min = -Infinity, max = Infinity }: Column): Check =>
  (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return 'must be a number';
    if (value < min) return `must be at least ${String(min)}`;
    return value > max ? `must be at most ${String(max)}` : undefined;
  };

const isCalendarDay = (value: string): boolean => {
  if (value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const [year, month, day] = [digits(value, 0, 4), digits(value, 5, 7), digits(value, 8, 10)];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};

/** The number between two places; NaN, which is neither above nor below anything, when there is more than digits. */
const digits = (value: string, from: number, to: number): number => {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = value.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const isInstant = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value) && !Number.isNaN(Date.parse(value));
