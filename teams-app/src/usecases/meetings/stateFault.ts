import { londonClock } from '../../domain';
import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { refused, type Refused } from '../refusals';

/**
 * Why nothing may be written to a meeting: it is gone, cancelled, or closed, from when on it is read-only. With `running` also while it has not
 * begun; with `planned` once it has.
 */
export const stateFault = (
  { replica }: Context,
  base: Pick<Meeting, 'id'>,
  need?: 'running' | 'planned',
): Refused | undefined => {
  const meeting = replica.snapshot.meetings.get(base.id);
  if (!meeting) return refused('meeting.gone');
  const { state, title } = meeting;
  if (state === 'Cancelled') return refused('meeting.cancelled');
  if (state === 'Closed') return refused('meeting.closed', { meeting: title });
  if (need === 'running' && state !== 'Running') return refused('meeting.notBegun', { meeting: title });
  if (need === 'planned' && state !== 'Planned') return refused('meeting.begun', { meeting: title });
  return undefined;
};

/** Who closed a meeting and when, as the second to close it is told. */
export const closedAlready = ({ replica }: Context, meeting: Meeting): Refused => {
  const by = replica.snapshot.people.get(meeting.closedBy ?? '')?.title ?? meeting.modifiedBy;
  const time = meeting.endedAt === undefined ? '' : londonClock(new Date(meeting.endedAt)).time;
  return refused('meeting.closedBy', { person: by ?? 'Somebody', time });
};
