import { invalidRequest } from '../graphError';
import { isStringArray, type Json } from '../json';
import type { Column, StoredValue } from '../columns/column';
import { londonMidnight } from './londonMidnight';

const wrong = (column: Column, expected: string) =>
  invalidRequest(`The value of field '${column.name}' is not valid: ${expected} was expected.`);

const isoMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const readMoment = (column: Column, value: Json, dateOnly: boolean): string => {
  if (typeof value !== 'string' || !isoMoment.test(value)) throw wrong(column, 'an ISO 8601 date');
  const zoned = value.includes('T') && !/(Z|[+-]\d{2}:\d{2})$/.test(value) ? `${value}Z` : value;
  const instant = new Date(zoned);
  // Date rolls 30 February over to March; the day that was written must survive.
  const sameDay = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || Number.isNaN(sameDay.getTime())) throw wrong(column, 'a date that exists');
  if (sameDay.toISOString().slice(0, 10) !== value.slice(0, 10)) throw wrong(column, 'a date that exists');
  const kept = dateOnly ? londonMidnight(instant) : instant;
  return `${kept.toISOString().slice(0, 19)}Z`;
};

const readChoices = (column: Column, value: Json): string[] => {
  if (!isStringArray(value)) throw wrong(column, 'a list of choices');
  return [...new Set(value)];
};

/** Reads what a caller writes to a column into what the tenant keeps; undefined clears it. 400 when it does not fit. */
export function readValue(column: Column, value: Json): StoredValue | undefined {
  if (value === null || value === '') return undefined;
  const { kind } = column;
  switch (kind.type) {
    case 'text':
      if (typeof value !== 'string' || /[\r\n]/.test(value)) throw wrong(column, 'one line of text');
      if (value.length > kind.maxLength) throw wrong(column, `text of at most ${kind.maxLength} characters`);
      return value;
    case 'note':
      if (typeof value !== 'string') throw wrong(column, 'text');
      return value;
    case 'number':
      if (typeof value !== 'number') throw wrong(column, 'a number');
      if (value < (kind.minimum ?? -Infinity) || value > (kind.maximum ?? Infinity))
        throw wrong(column, 'a number within the limits');
      return value;
    case 'boolean':
      if (typeof value !== 'boolean') throw wrong(column, 'true or false');
      return value;
    case 'dateTime':
      return readMoment(column, value, kind.dateOnly);
    case 'choice': {
      const chosen = kind.multiple ? readChoices(column, value) : value;
      const values = Array.isArray(chosen) ? chosen : [chosen];
      for (const entry of values) {
        if (typeof entry !== 'string') throw wrong(column, 'a choice');
        if (!kind.allowTextEntry && !kind.choices.includes(entry))
          throw wrong(column, 'one of the choices (case counts)');
      }
      return Array.isArray(chosen) ? (chosen.length === 0 ? undefined : (chosen as string[])) : String(chosen);
    }
    case 'lookup':
    case 'person':
      throw invalidRequest(`Field '${column.name}' is written as '${column.name}LookupId'.`);
  }
}

const readId = (column: Column, value: Json): number => {
  const id = typeof value === 'string' ? Number(value) : value;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) throw wrong(column, 'the id of an item');
  return id;
};

/** Reads `XLookupId`: an id, or a list of them where the column takes several. */
export function readLookup(column: Column, value: Json): number | number[] | undefined {
  if (value === null || value === '') return undefined;
  if (column.kind.type !== 'lookup') throw wrong(column, 'nothing');
  if (!column.kind.multiple) return readId(column, value);
  if (!Array.isArray(value)) throw wrong(column, 'a list of ids');
  const ids = [...new Set(value.map((entry) => readId(column, entry)))];
  return ids.length === 0 ? undefined : ids;
}
