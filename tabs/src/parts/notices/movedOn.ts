import type { SavedChange } from '../../programme/edits';
import { same } from '../../programme/queue/foldEntries';
import type { Fields } from '../../programme/queue/entry';

/**
 * Whether what was saved is no longer how the item stands: somebody wrote the same fields since, or it is gone. A list read before the save
 * shows an older state, which says nothing.
 */
export const movedOn = ({ item, edit }: SavedChange, now: SavedChange['item'] | undefined): boolean => {
  if (!now) return true;
  if (now.modified < item.modified) return false;
  const [held, left]: [Fields, Fields] = [{ ...now }, { ...item }];
  return Object.keys(edit).some((field) => field !== 'moved' && !same(held[field], left[field]));
};
