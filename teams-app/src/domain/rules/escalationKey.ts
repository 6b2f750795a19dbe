import type { Day } from '../plan';

/** Unique key of the escalation of one milestone and due date; the rule that raises it is overdueEscalation. */
export const escalationKey = (milestone: string, due: Day): string =>
  `overdueEscalation/milestones/${milestone}/overdue:${due}`;

/** Reads a key back; undefined when no rule raised it. */
export const readEscalationKey = (key: string): { readonly milestone: string; readonly due: Day } | undefined => {
  const [, milestone, due] = /^overdueEscalation\/milestones\/(\d+)\/overdue:(\d{4}-\d{2}-\d{2})$/.exec(key) ?? [];
  return milestone === undefined || due === undefined ? undefined : { milestone, due };
};
