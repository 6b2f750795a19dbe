import type { ListName } from '../../lists';
import { isKeyRef, type KeyRef, type PlannedValue } from './parsedRow';

interface Written {
  readonly to: ListName;
  readonly between: RegExp;
}

/** Text columns that name items by reference: of which list, and what stands between two references. */
const written: { readonly [L in ListName]?: Readonly<Record<string, Written>> } = {
  milestones: { waitsFor: { to: 'milestones', between: /[,;\n]+/ } },
  objectives: { projects: { to: 'projects', between: /[,;\s]+/ } },
};

/** What a planned value refers to, as a reference or in its text. */
export const referencesOf = (list: ListName, property: string, value: PlannedValue): readonly KeyRef[] => {
  if (isKeyRef(value)) return [value];
  const column = written[list]?.[property];
  if (column === undefined || typeof value !== 'string') return [];
  return value
    .split(column.between)
    .map((part) => part.trim())
    .filter((key) => key !== '')
    .map((key) => ({ to: column.to, key }));
};
