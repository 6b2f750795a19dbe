import { referencesWritten } from '../../domain';
import type { ListName } from '../../lists';
import { isKeyRef, type KeyRef, type PlannedValue } from './parsedRow';

/** Text columns that name items by reference, and of which list. */
const written: { readonly [L in ListName]?: Readonly<Record<string, ListName>> } = {
  milestones: { waitsFor: 'milestones' },
  objectives: { projects: 'projects' },
};

/** What a planned value refers to, as a reference or in its text. */
export const referencesOf = (list: ListName, property: string, value: PlannedValue): readonly KeyRef[] => {
  if (isKeyRef(value)) return [value];
  const to = written[list]?.[property];
  if (to === undefined || typeof value !== 'string') return [];
  return referencesWritten(value).map((key) => ({ to, key }));
};
