import type { AgendaItem, Escalation, Snapshot } from '../lists';
import { agendaKey } from './agendaKey';

/**
 * The items that brought an escalation's present round to meetings, first to newest: each closed meeting that did not settle it has one of its own, and
 * only the newest still waits. Empty while it was on no agenda.
 */
export const agendaChain = (
  escalation: Pick<Escalation, 'id' | 'round'>,
  { agendaItems }: Pick<Snapshot, 'agendaItems'>,
): readonly AgendaItem[] => readChains(agendaItems.values())(escalation);

/** As agendaChain, for many escalations. */
export const readChains = (items: Iterable<AgendaItem>) => {
  const byKey = new Map<string, AgendaItem>();
  const carried = new Map<string, AgendaItem>();
  for (const item of items) {
    byKey.set(item.key, item);
    const [, from] = /^carried\/([^/]+)\//.exec(item.key) ?? [];
    const known = from === undefined ? undefined : carried.get(from);
    if (from !== undefined && (!known || Number(item.id) > Number(known.id))) carried.set(from, item);
  }
  return (escalation: Pick<Escalation, 'id' | 'round'>): readonly AgendaItem[] => {
    const chain = new Set<AgendaItem>();
    let item = byKey.get(agendaKey(escalation));
    // A key that people wrote may lead in a circle.
    while (item && !chain.has(item)) {
      chain.add(item);
      item = carried.get(item.id);
    }
    return [...chain];
  };
};
