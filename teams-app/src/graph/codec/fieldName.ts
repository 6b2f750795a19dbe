import type { Column } from '../../lists';
import { columnName } from './columnName';

/** The name under which a column's value travels: look-ups as `{Column}LookupId`, which needs no resolving on either side. */
export const fieldName = (property: string, { kind }: Column): string =>
  kind === 'ref' ? `${columnName(property)}LookupId` : columnName(property);
