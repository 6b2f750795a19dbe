import type { AgendaItem, Meeting } from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { refused, type Refused } from '../refusals';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';

/**
 * The item of a running meeting that something is recorded on, or none, for whoever runs it; else why not. What was said before the meeting closed and is
 * sent after it (somebody was offline) is admitted until the minutes are confirmed.
 */
export const recordFault = (
  context: Context,
  meeting: Meeting,
  id: string | undefined,
): { readonly kind: 'found'; readonly item: AgendaItem | undefined } | Refused => {
  const fault =
    runMeetingFault(context, meeting) ??
    (wasSaidInTime(context, meeting) ? undefined : stateFault(context, meeting, 'running'));
  if (fault) return fault;
  const item = context.replica.snapshot.agendaItems.get(id ?? '');
  if (id !== undefined && item?.meeting !== meeting.id) return refused('agenda.gone');
  return { kind: 'found', item };
};

const wasSaidInTime = (context: Context, { id }: Meeting): boolean => {
  const meeting = context.replica.snapshot.meetings.get(id);
  if (meeting?.state !== 'Closed' || meeting.confirmedOn !== undefined) return false;
  const at = Date.parse(instantOf(context));
  return at >= Date.parse(meeting.startedAt ?? '') && at <= Date.parse(meeting.endedAt ?? '');
};
