import type { Calendar } from './calendar';
import type { Notice } from './notice';
import type { Day, EscalationRecord } from './plan';
import type { Policy } from './policy';
import { byKey } from './gather';
import { readSnoozes } from './readSnoozes';
import { rules, type RuleSnapshot } from './rules';
import { teamThere } from './standing';

/** What the rules say on a working day, whatever the hour. `alsoOpen` are escalations that will have been opened, or opened again, by then. Does not depend on the order of the snapshot's maps. */
export const planDay = (
  snapshot: RuleSnapshot,
  policy: Policy,
  calendar: Calendar,
  today: Day,
  alsoOpen: Iterable<EscalationRecord> = [],
): Notice[] => {
  const escalationsByKey = new Map<string, EscalationRecord>();
  for (const escalation of snapshot.escalations.values()) escalationsByKey.set(escalation.key, escalation);
  for (const escalation of alsoOpen) escalationsByKey.set(escalation.key, escalation);
  const scene = { snapshot, policy, calendar, today, escalationsByKey, team: teamThere(snapshot, today) };
  // Keys are unique: rule, item, moment and recipient.
  const isResting = readSnoozes(snapshot, today);
  return rules
    .flatMap((rule) => [...rule.plan(scene)])
    .filter((notice) => !isResting(notice))
    .sort(byKey);
};
