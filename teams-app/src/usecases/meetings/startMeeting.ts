import { formatDay } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { instantOf, todayOf } from '../moments';
import { refused, type Refused } from '../refusals';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';
import { takeItem } from './takeItem';

/** Opens a meeting on its day and takes its first item. One that runs already stays as it is. */
export const startMeeting = async (
  context: Context,
  { meeting: base }: { readonly meeting: Meeting },
): Promise<UpdateOutcome<'meetings'> | Refused> => {
  const fault = runMeetingFault(context, base) ?? stateFault(context, base);
  if (fault) return fault;
  const meeting = context.replica.snapshot.meetings.get(base.id) ?? base;
  if (meeting.state === 'Running') return { kind: 'updated', item: meeting, merged: false };
  const today = todayOf(context);
  if (meeting.on !== today) return refused('meeting.notToday', { day: formatDay(meeting.on, today) });
  const outcome = await context.store.update('meetings', base, { state: 'Running', startedAt: instantOf(context) });
  // Somebody else opened it at the same moment.
  if (outcome.kind === 'conflict' && outcome.theirs.state === 'Running')
    return { kind: 'updated', item: outcome.theirs, merged: false };
  if (outcome.kind !== 'updated') return outcome;
  return takeItem(context, { meeting: outcome.item });
};
