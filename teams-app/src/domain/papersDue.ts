import type { Calendar } from './calendar';
import type { Day, MeetingRecord } from './plan';
import type { Policy } from './policy';

/** The day by which a meeting's papers are due: its own, or the policy's number of clear working days before it (neither day counted). */
export const papersDue = (
  { on, papersBy }: Pick<MeetingRecord, 'on' | 'papersBy'>,
  { papersClearWorkingDays }: Pick<Policy, 'papersClearWorkingDays'>,
  calendar: Calendar,
): Day => papersBy ?? calendar.addWorkingDays(on, -(papersClearWorkingDays + 1));
