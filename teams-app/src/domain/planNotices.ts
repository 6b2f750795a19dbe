import type { Calendar } from './calendar';
import { londonClock } from './londonClock';
import type { Notice } from './notice';
import type { PlanSnapshot } from './plan';
import type { Policy } from './policy';
import { planDay } from './planDay';

/**
 * Everything the bot should have said by `now`, in a fixed order: the caller leaves out keys it has said already.
 * Empty on days off and outside the policy's hours (London time, `sendUntil` not included).
 */
export const planNotices = (snapshot: PlanSnapshot, policy: Policy, calendar: Calendar, now: Date): Notice[] => {
  const { day, time } = londonClock(now);
  if (!calendar.isWorkingDay(day) || time < policy.sendFrom || time >= policy.sendUntil) return [];
  return planDay(snapshot, policy, calendar, day);
};
