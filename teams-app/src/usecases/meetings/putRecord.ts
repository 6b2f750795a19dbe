import type { UpdateOutcome } from '../../graph';
import type { Item, ListName, NewItem, Patch } from '../../lists';
import type { Context } from '../context';

/** A record that exists once for its key. */
interface Wanted<L extends ListName> {
  readonly list: L;
  /** As the person saw it; undefined while there is none. */
  readonly known: Item<L> | undefined;
  readonly fields: NewItem<L>;
  /** What is written where there is one. */
  readonly patch: Patch<L>;
  /** Fields that are written only along with others: when it was said. */
  readonly along?: Patch<L>;
}

/**
 * Makes a record, or brings the one that is there to what is wanted; what is as wanted is not written. One that somebody else made meanwhile is
 * found by its key and changed; a clash on one that was seen comes back as a conflict.
 */
export const putRecord = async <L extends ListName>(
  { store }: Pick<Context, 'store'>,
  { list, known, fields, patch, along }: Wanted<L>,
): Promise<UpdateOutcome<L>> => {
  let base = known;
  if (!base) {
    const made = await store.create(list, fields);
    if (made.kind === 'created') return { kind: 'updated', item: made.item, merged: false };
    base = made.item;
  }
  if (!differs(base, patch)) return { kind: 'updated', item: base, merged: false };
  return store.update(list, base, { ...patch, ...along });
};

/** Whether a patch would change anything; absent and `null` are the same. */
export const differs = <L extends ListName>(base: Item<L>, patch: Patch<L>): boolean => {
  const there = base as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(patch).some(([field, value]) => value !== undefined && (value ?? '') !== (there[field] ?? ''));
};

/** Writes a person's change over what they saw, and nothing when it says what is there. */
export const putChange = async <L extends ListName>(
  { store }: Pick<Context, 'store'>,
  list: L,
  base: Item<L>,
  patch: Patch<L>,
): Promise<UpdateOutcome<L>> =>
  differs(base, patch) ? store.update(list, base, patch) : { kind: 'updated', item: base, merged: false };
