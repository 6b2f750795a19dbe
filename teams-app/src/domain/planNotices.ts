import type { Calendar } from './calendar';
import { gather } from './gather';
import { londonClock } from './londonClock';
import type { Notice } from './notice';
import type { SpokenSnapshot } from './plan';
import type { Policy } from './policy';
import { planDay } from './planDay';
import type { RuleSnapshot } from './rules';
import { resumeSnoozed } from './resumeSnoozed';
import { withoutRetold } from './withoutRetold';

/**
 * Everything the bot should have said by `now`, in a fixed order, what may wait gathered into digests: the caller leaves out keys it has said already.
 * Empty on days off and outside the policy's hours (London time, `sendUntil` not included).
 */
export const planNotices = (
  snapshot: SpokenSnapshot & RuleSnapshot,
  policy: Policy,
  calendar: Calendar,
  now: Date,
): Notice[] => {
  const { day, time } = londonClock(now);
  if (!calendar.isWorkingDay(day) || time < policy.sendFrom || time >= policy.sendUntil) return [];
  const { digestAt, sendUntil } = policy;
  const asked = withoutRetold(resumeSnoozed(planDay(snapshot, policy, calendar, day), snapshot, day), snapshot);
  return gather(asked, { snapshot, today: day, time, digestAt, sendUntil });
};
