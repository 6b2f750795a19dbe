import { comesBackOn, howSettled, nextRung, policyFrom, readMatters, type Day } from '../domain';
import type { Escalation } from '../lists';
import type { View } from './defineCard';

/** The day on which an escalation that was returned or closed is raised again if its cause goes on: only while that stands, and somebody stands above. */
export const comesBack = (
  { snapshot, calendar, today }: Pick<View, 'snapshot' | 'calendar' | 'today'>,
  escalation: Escalation,
): Day | undefined => {
  const policy = policyFrom(snapshot.policies.values());
  const day = comesBackOn({ policy, calendar }, escalation);
  if (day === undefined || howSettled(escalation, readMatters(snapshot)(escalation), today) !== undefined)
    return undefined;
  return nextRung(snapshot, escalation, today, policy) && day;
};
