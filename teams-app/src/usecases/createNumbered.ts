import { numberAfter } from '../domain';
import type { CreateOutcome } from '../graph';
import { lists, type Item, type NewItem } from '../lists';
import type { Context } from './context';
import { AppError } from '../errors';

type Numbered =
  'risks' | 'objectives' | 'projects' | 'milestones' | 'decisions' | 'actions' | 'papers' | 'members' | 'interests';

interface Numbering<L extends Numbered> {
  /** What all references of its kind begin with before their number: `VAL-R`, `VAL-`, `VAL-03.`. */
  readonly start: string;
  /** The reference of a number. */
  readonly reference: (number: number) => string;
  /** The new item under the reference that is tried. */
  readonly fields: (key: string) => NewItem<L>;
  /** Whether an item that is there is what an earlier attempt made of the same wish. */
  readonly isSame: (item: Item<L>) => boolean;
  /** The wish was sent before, and what became of it is not known. */
  readonly attempted: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

const mostTries = 25;

/**
 * Creates an item under the next free reference. The reference is given here, at sending: two people may add at once, and the unique column lets only one
 * have a number. What a number turns out to belong to is looked at: an earlier attempt's own item is found, somebody else's means the next number.
 * @throws AppError write.conflict when others take every number first.
 */
export const createNumbered = async <L extends Numbered>(
  { replica, store }: Pick<Context, 'replica' | 'store'>,
  list: L,
  { start, reference, fields, isSame, attempted }: Numbering<L>,
): Promise<CreateOutcome<L>> => {
  if (attempted) await replica.refresh([list]);
  let least = 1;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const items = replica.snapshot[list] as ReadonlyMap<string, Item<L>>;
    for (const item of items.values()) if (isSame(item)) return { kind: 'existing', item };
    const keys = [...items.values()].map((item) => String((item as unknown as Fields)[lists[list].key]));
    const number = Math.max(least, numberAfter(start, keys));
    const outcome = await store.create(list, fields(reference(number)));
    if (outcome.kind === 'created' || isSame(outcome.item)) return outcome;
    // The plan was behind: who took this number may have taken others, and an earlier attempt of ours may lie among them.
    await replica.refresh([list]);
    least = number + 1;
  }
  throw new AppError('write.conflict', { facts: { person: 'Several people' } });
};
