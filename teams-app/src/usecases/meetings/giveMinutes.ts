import type { UpdateOutcome } from '../../graph';
import type { AgendaItem } from '../../lists';
import type { Context } from '../context';
import type { Refused } from '../refusals';
import { itemFault } from './changeItem';

/** Gives an item more time in a running meeting, or takes some away. Counted from what the person saw, so that a repeated call gives it once. */
export const giveMinutes = async (
  context: Context,
  { item: base, minutes = 5 }: { readonly item: AgendaItem; readonly minutes?: number },
): Promise<UpdateOutcome<'agendaItems'> | Refused> => {
  const found = itemFault(context, base, 'running');
  if (found.kind === 'refused') return found;
  const extra = Math.max(-480, Math.min(480, (base.extra ?? 0) + Math.trunc(minutes)));
  if (extra === (base.extra ?? 0)) return { kind: 'updated', item: base, merged: false };
  return context.store.update('agendaItems', base, { extra });
};
