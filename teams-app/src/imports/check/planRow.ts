import type { Item, ListName } from '../../lists';
import { fieldOf, type ItemIndex } from '../itemIndex';
import type { PlannedFields } from '../importPlan';
import { isKeyRef, type PlannedValue } from './parsedRow';

/** The cells that differ from the item; what the file leaves empty stays as it is. */
export const patchFor = (
  list: ListName,
  item: Item<ListName>,
  fields: PlannedFields,
  keyName: string,
  index: ItemIndex,
): Record<string, PlannedValue> => {
  const patch: Record<string, PlannedValue> = {};
  for (const [property, value] of Object.entries(fields)) {
    if (property === keyName || isSame(value, fieldOf(item, property), index)) continue;
    patch[property] = value;
  }
  // A forecast put back counts, unless the file keeps the count itself.
  const [before, after] = [fieldOf(item, 'forecast'), patch.forecast];
  if (list === 'milestones' && fields.moved === undefined && typeof before === 'string' && typeof after === 'string') {
    const moved = fieldOf(item, 'moved');
    if (after > before) patch.moved = (typeof moved === 'number' ? moved : 0) + 1;
  }
  return patch;
};

const isSame = (planned: PlannedValue, there: unknown, index: ItemIndex): boolean => {
  if (isKeyRef(planned)) return index.find(planned.to, planned.key)?.id === there;
  if (typeof planned === 'string' && typeof there === 'string') return lines(planned) === lines(there);
  return (planned ?? undefined) === (there ?? (planned === false ? false : undefined));
};

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
