import type { Column } from '../../lists';
import type { AnyDefinition } from './anyDefinition';
import { fieldName } from './fieldName';

/** What Graph takes for the given properties; `null` and empty text clear a field, an undefined one is left out. */
export const encodeFields = (
  { columns }: AnyDefinition,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const encoded: Record<string, unknown> = {};
  for (const [property, column] of Object.entries(columns)) {
    const value = fields[property];
    if (value !== undefined) encoded[fieldName(property, column)] = encodeValue(column, value);
  }
  return encoded;
};

const encodeValue = (column: Column, value: unknown): unknown => {
  if (value === null || value === '') return null;
  switch (column.kind) {
    // Noon UTC is the same calendar day in London all year; a midnight is not.
    case 'date':
      return `${String(value)}T12:00:00Z`;
    case 'instant':
      return String(value).replace(/\.\d+Z$/, 'Z');
    case 'ref':
      return Number(value);
    default:
      return value;
  }
};
