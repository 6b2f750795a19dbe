import { itemsOf } from '../../domain';
import type { AgendaItem, Meeting } from '../../lists';
import type { Context } from '../context';
import { writeOver } from '../writeOver';

/** Gives the items of a meeting the places 1, 2, 3 … in the order of these ids; only what has another place is written. */
export const placeItems = async (
  context: Context,
  meeting: Pick<Meeting, 'id'>,
  order: readonly string[],
): Promise<void> => {
  const { agendaItems } = context.replica.snapshot;
  for (const [at, id] of order.entries()) {
    const item = agendaItems.get(id);
    const position = at + 1;
    if (!item || item.position === position) continue;
    await writeOver(context, 'agendaItems', item, (now) =>
      now.meeting === meeting.id && now.position !== position ? { position } : undefined,
    );
  }
};

/** A meeting's items as the replica has them, in the order they are taken. */
export const orderedItems = ({ replica }: Context, meeting: Pick<Meeting, 'id'>): readonly AgendaItem[] =>
  itemsOf(meeting, replica.snapshot);
