import type { UpdateOutcome } from '../../graph';
import type { Item, ListName, NewItem, Patch } from '../../lists';
import type { Context } from '../context';
import type { Refused } from '../refusals';

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

interface Guarded<L extends ListName> extends Wanted<L> {
  /** Why the one that turns out to be there may not be changed: the caller could not know of it. */
  readonly fault: (there: Item<L>) => Refused | undefined;
}

/**
 * Makes a record, or brings the one that is there to what is wanted; what is as wanted is not written. One that somebody else made meanwhile is
 * found by its key and changed; a clash on one that was seen comes back as a conflict.
 */
export async function putRecord<L extends ListName>(
  context: Pick<Context, 'store'>,
  wanted: Guarded<L>,
): Promise<UpdateOutcome<L> | Refused>;
export async function putRecord<L extends ListName>(
  context: Pick<Context, 'store'>,
  wanted: Wanted<L>,
): Promise<UpdateOutcome<L>>;
export async function putRecord<L extends ListName>(
  { store }: Pick<Context, 'store'>,
  { list, known, fields, patch, along, fault }: Wanted<L> & Partial<Guarded<L>>,
): Promise<UpdateOutcome<L> | Refused> {
  let base = known;
  if (!base) {
    const made = await store.create(list, fields);
    if (made.kind === 'created') return { kind: 'updated', item: made.item, merged: false };
    base = made.item;
    const refusal = fault?.(base);
    if (refusal) return refusal;
  }
  if (!differs(base, patch)) return { kind: 'updated', item: base, merged: false };
  return store.update(list, base, { ...patch, ...along });
}

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
