import { AppError } from '../errors';
import type { Item, ListName, Patch } from '../lists';
import type { Context } from './context';

const mostAttempts = 5;

/**
 * Writes a change that the suite itself decides and that holds whatever else changed meanwhile: a conflict is answered by deciding again on
 * the newer version. `decide` answers undefined when there is nothing (more) to write. Answers the item as it is then.
 * @throws AppError write.gone when the item was deleted, write.conflict when it changes faster than it can be written.
 */
export const writeOver = async <L extends ListName>(
  { store }: Context,
  list: L,
  base: Item<L>,
  decide: (current: Item<L>) => Patch<L> | undefined,
): Promise<Item<L>> => {
  let current = base;
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const patch = decide(current);
    if (!patch) return current;
    const outcome = await store.update(list, current, patch);
    if (outcome.kind === 'updated') return outcome.item;
    if (outcome.kind === 'gone') throw new AppError('write.gone');
    current = outcome.theirs;
  }
  throw new AppError('write.conflict', { facts: { person: 'Somebody' } });
};
