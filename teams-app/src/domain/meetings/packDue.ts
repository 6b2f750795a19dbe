import type { Calendar } from '../calendar';
import { londonClock } from '../londonClock';
import { papersDue } from '../papersDue';
import type { Policy } from '../policy';
import type { GroupMeeting } from './records';

interface PackScene {
  readonly policy: Pick<Policy, 'papersClearWorkingDays' | 'sendFrom' | 'sendUntil'>;
  readonly calendar: Calendar;
  readonly now: Date;
  /** When the newest version that is finished was frozen (ISO instant); absent while there is none. */
  readonly frozenAt?: string | undefined;
}

/**
 * Whether a pack is to be frozen by itself. The first version when the day for papers is over (at the end of the hours in which anything is sent). After
 * that `look`: once a working day, at its start, another one if something in it changed late, until the group meets.
 */
export const packDue = (
  meeting: Pick<GroupMeeting, 'on' | 'papersBy' | 'state'>,
  { policy, calendar, now, frozenAt }: PackScene,
): 'first' | 'look' | undefined => {
  const { day, time } = londonClock(now);
  const by = papersDue(meeting, policy, calendar);
  const isOver = day > by || (day === by && time >= policy.sendUntil);
  if (meeting.state !== 'Planned' || meeting.on < day || !isOver) return undefined;
  if (frozenAt === undefined) return 'first';
  if (londonClock(new Date(frozenAt)).day >= day) return undefined;
  // The end of the papers' own day is late enough; on the days after it the morning is awaited.
  return calendar.isWorkingDay(day) && time >= policy.sendFrom ? 'look' : undefined;
};
