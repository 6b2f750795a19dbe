import { formatDay, hasEnded, leadershipGroup, meetingsOf } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import type { Group } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, type Refused } from '../refusals';
import { teamFault } from './teamFault';

/**
 * Notes that a group ended today, for the programme team: what it was and decided stays to be read. Not the leadership group, to which everything goes up,
 * and none that has a meeting running or ahead. Ending it again writes nothing.
 */
export const endGroup = async (
  context: Context,
  { group: base }: { readonly group: Group },
): Promise<UpdateOutcome<'groups'> | Refused> => {
  const fault = teamFault(context);
  if (fault) return fault;
  // Somebody may have planned a meeting since this replica last looked.
  await context.replica.refresh(['groups', 'meetings']);
  const { snapshot } = context.replica;
  const group = snapshot.groups.get(base.id);
  if (!group) return refused('meeting.noGroup');
  const today = todayOf(context);
  if (hasEnded(group, today)) return { kind: 'updated', item: group, merged: false };
  if (leadershipGroup(snapshot, today)?.id === group.id) return refused('group.stays', { group: group.title });
  const open = meetingsOf(group, snapshot).find(
    ({ state, on }) => state === 'Running' || (state === 'Planned' && on >= today),
  );
  if (open) return refused('group.meets', { group: group.title, day: formatDay(open.on, today) });
  return context.store.update('groups', base, { ended: today });
};
