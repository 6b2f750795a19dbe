import type { Calendar } from './calendar';
import { addDays } from './day';
import { londonClock } from './londonClock';
import type { Notice } from './notice';
import type { Day, EscalationStanding, NoticeKeyRecord, PlanSnapshot } from './plan';
import { planDay } from './planDay';
import type { Policy } from './policy';

/**
 * What the sweep of a day would send, if the plan stays as it is and sweeps run every working day from `from` until then: notices that
 * exist, and those that sweeps before it would have sent, are left out. A day off sends nothing. Sends and writes nothing.
 */
export const previewNotices = (
  snapshot: PlanSnapshot & { readonly notices: ReadonlyMap<string, NoticeKeyRecord> },
  policy: Policy,
  calendar: Calendar,
  from: Date,
  date: Day,
): Notice[] => {
  if (!calendar.isWorkingDay(date)) return [];
  const said = new Set<string>();
  for (const { key } of snapshot.notices.values()) said.add(key);
  const opened = new Map<string, EscalationStanding>();

  for (let day = firstSweep(policy, from); day < date; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue;
    for (const { key, escalation } of planDay(snapshot, policy, calendar, day, opened.values())) {
      said.add(key);
      if (escalation) opened.set(escalation.key, { ...escalation, state: 'Open' });
    }
  }
  return planDay(snapshot, policy, calendar, date, opened.values()).filter(({ key }) => !said.has(key));
};

/** Today, unless today's hours are over. */
const firstSweep = (policy: Policy, from: Date): Day => {
  const { day, time } = londonClock(from);
  return time < policy.sendUntil ? day : addDays(day, 1);
};
