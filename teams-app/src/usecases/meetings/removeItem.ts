import { isLive } from '../../domain';
import type { ListStore } from '../../graph';
import type { AgendaItem, Patch } from '../../lists';
import type { Context } from '../context';
import { actingPerson, refused, type Refused } from '../refusals';
import { itemFault } from './changeItem';

type Removed = Awaited<ReturnType<ListStore['remove']>> | { readonly kind: 'conflict'; readonly theirs: AgendaItem };

/**
 * Takes an item off an agenda that has not taken it up. One that a person added is deleted; of one that the suite put there the record stays, so that it
 * is not put back. An item that brings a live escalation is moved or answered, not removed.
 */
export const removeItem = async (
  context: Context,
  { item: base }: { readonly item: AgendaItem },
): Promise<Removed | Refused> => {
  const { escalations, papers } = context.replica.snapshot;
  const found = itemFault(context, base);
  if (found.kind === 'refused') return found;
  const { item } = found;
  if (item.startedAt !== undefined) return refused('agenda.taken');
  const escalation = escalations.get(item.escalation ?? '');
  if (escalation && isLive(escalation)) return refused('agenda.escalation');
  const isNamed = [...papers.values()].some(({ agendaItem }) => agendaItem === item.id);
  if (item.key.startsWith('item/') && !isNamed) return context.store.remove('agendaItems', base);
  const who = actingPerson(context)?.title ?? 'the suite';
  const patch: Patch<'agendaItems'> = { meeting: null, position: null, outcome: `Taken off the agenda by ${who}.` };
  const outcome = await context.store.update('agendaItems', base, patch);
  return outcome.kind === 'updated' ? { kind: 'removed' } : outcome;
};
