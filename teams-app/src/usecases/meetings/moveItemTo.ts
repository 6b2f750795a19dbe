import type { UpdateOutcome } from '../../graph';
import type { AgendaItem } from '../../lists';
import type { Context } from '../context';
import { refused, type Refused } from '../refusals';
import { itemFault } from './changeItem';
import { orderedItems, placeItems } from './placeItems';

/**
 * Gives an item another number on its agenda; the others make room. Once the meeting runs only among what is still to come. Of two people who order at
 * once the later one's order stands.
 */
export const moveItemTo = async (
  context: Context,
  { item: base, number }: { readonly item: AgendaItem; readonly number: number },
): Promise<UpdateOutcome<'agendaItems'> | Refused> => {
  const found = itemFault(context, base);
  if (found.kind === 'refused') return found;
  const { meeting, item } = found;
  if (item.startedAt !== undefined) return refused('agenda.taken');
  const items = orderedItems(context, meeting);
  const taken = items.findLastIndex(({ startedAt }) => startedAt !== undefined) + 1;
  if (number <= taken) return refused('agenda.takenUpTo', { number: taken });
  const others = items.filter(({ id }) => id !== item.id).map(({ id }) => id);
  const place = Math.min(Math.max(1, Math.trunc(number)), items.length) - 1;
  await placeItems(context, meeting, [...others.slice(0, place), item.id, ...others.slice(place)]);
  const moved = context.replica.snapshot.agendaItems.get(item.id);
  return moved ? { kind: 'updated', item: moved, merged: false } : { kind: 'gone' };
};
