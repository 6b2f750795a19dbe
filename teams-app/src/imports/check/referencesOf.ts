import type { ListName } from '../../lists';
import { isKeyRef, type KeyRef, type PlannedValue } from './parsedRow';

/** Text columns that name items by reference: of which list, and what stands between two references. */
const written: Readonly<Record<string, { readonly to: ListName; readonly between: RegExp } | undefined>> = {
  'milestones.waitsFor': { to: 'milestones', between: /[,;\n]+/ },
  'objectives.projects': { to: 'projects', between: /[,;\s]+/ },
};

/** What a planned value refers to, as a reference or in its text. */
export const referencesOf = (list: ListName, property: string, value: PlannedValue): readonly KeyRef[] => {
  if (isKeyRef(value)) return [value];
  const column = written[`${list}.${property}`];
  if (column === undefined || typeof value !== 'string') return [];
  return value
    .split(column.between)
    .map((part) => part.trim())
    .filter((key) => key !== '')
    .map((key) => ({ to: column.to, key }));
};
