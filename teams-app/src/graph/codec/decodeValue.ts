import type { Column } from '../../lists';

/**
 * A field's value as the application sees it; undefined when it is absent. What does not have the expected shape is answered as it came, so that
 * the check can say what is wrong with it.
 */
export const decodeValue = (column: Column, value: unknown, readDay: (value: string) => string): unknown => {
  if (value === undefined || value === null || value === '') return undefined;
  switch (column.kind) {
    case 'ref':
      return typeof value === 'number' ? String(value) : value;
    case 'date':
      return typeof value === 'string' ? readDay(value) : value;
    case 'instant':
      return typeof value === 'string' ? value.replace(/\.\d+Z$/, 'Z') : value;
    case 'note':
      return typeof value === 'string' && value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
    default:
      return value;
  }
};
