import { minutesOnDay, timeOfMinutes } from './clockMinutes';
import { attendancesOf, presencesOf } from './presencesOf';
import { quorumNow } from './quorumNow';
import type { Quorum } from './readQuorum';
import type { GroupMeeting, MeetingSnapshot } from './records';
import type { SeatNow } from './seatsOf';

type Parts = Pick<MeetingSnapshot, 'attendances' | 'people'>;

/**
 * `14:04`: since when the quorum has held without a break, by when people were ticked and left. Undefined while it does not hold, where no rules are
 * set, and before the meeting.
 */
export const quorumSince = (
  meeting: GroupMeeting,
  seats: readonly SeatNow[],
  quorum: Pick<Quorum, 'rules' | 'unread'>,
  snapshot: Parts,
): string | undefined => {
  if (meeting.startedAt === undefined || quorum.rules.length === 0) return undefined;
  const holdsAt = (at: string): boolean => quorumNow(quorum, seats, presencesOf(meeting, seats, snapshot, at)).met;
  if (!quorumNow(quorum, seats, presencesOf(meeting, seats, snapshot, meeting.endedAt)).met) return undefined;
  const times = [...attendancesOf(meeting, snapshot).values()].flatMap(({ arrivedAt, leftAt }) => [arrivedAt, leftAt]);
  const moments = [meeting.startedAt, ...times.filter((time) => time !== undefined)]
    .filter((at) => at >= (meeting.startedAt ?? '') && at <= (meeting.endedAt ?? '9'))
    .sort();
  let since: string | undefined;
  for (const at of moments) since = holdsAt(at) ? (since ?? at) : undefined;
  return since === undefined ? undefined : timeOfMinutes(minutesOnDay(since, meeting.on));
};
