import { formatDay, nextMeetingOf } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import type { AgendaItem } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, type Refused } from '../refusals';
import { writeOver } from '../writeOver';
import { carryPapers } from './carryOn';
import { itemFault } from './changeItem';
import { orderedItems } from './placeItems';
import { writeNote } from './writeNote';

/**
 * Moves an item to the group's next planned meeting, with its papers, and notes so for the minutes where the meeting runs. What was begun of it is begun
 * anew there. `base` is the item as the person saw it.
 */
export const moveToNextMeeting = async (
  context: Context,
  { item: base }: { readonly item: AgendaItem },
): Promise<UpdateOutcome<'agendaItems'> | Refused> => {
  const seen = itemFault(context, base);
  if (seen.kind === 'refused') return seen;
  // Somebody may have closed it since this replica last looked: what its minutes have stays there.
  await context.replica.refresh(['meetings', 'agendaItems']);
  const found = itemFault(context, base);
  if (found.kind === 'refused') return found;
  const { meeting, item } = found;
  if (item.key.startsWith('standing/')) return refused('agenda.standing');
  const next = nextMeetingOf(meeting, context.replica.snapshot);
  if (!next) return refused('meeting.noNext');
  const last = orderedItems(context, next).reduce((most, { position = 0 }) => Math.max(most, position), 0);
  const outcome = await context.store.update('agendaItems', base, {
    meeting: next.id,
    position: Math.min(999, last + 1),
    startedAt: null,
    endedAt: null,
    extra: null,
  });
  if (outcome.kind !== 'updated') return outcome;
  await carryPapers(context, item.id, next.id);
  await writeOver(context, 'meetings', meeting, ({ current }) => (current === item.id ? { current: null } : undefined));
  if (meeting.state === 'Running')
    await writeNote(context, meeting, {
      key: `note/${meeting.id}/moved/${item.id}`,
      wording: `“${item.title}” was moved to the meeting of ${formatDay(next.on, todayOf(context))}.`,
    });
  return outcome;
};
