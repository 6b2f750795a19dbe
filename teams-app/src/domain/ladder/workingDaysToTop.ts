import type { EscalationRecord } from '../plan';
import type { Policy } from '../policy';

const stepsToTop: Readonly<Record<EscalationRecord['rung'], number>> = {
  Owner: 3,
  SRO: 2,
  'Domain lead': 1,
  'Leadership group': 0,
};

/**
 * The most working days after which an escalation that nobody answers is at the top rung, counted from the day its present rung was asked (or
 * a promise of that rung passed undone): each rung has the policy's days to answer, and it goes up on the working day after them.
 * Acknowledging gives a rung those days once more.
 */
export const workingDaysToTop = (
  rung: EscalationRecord['rung'],
  { answerWithinWorkingDays }: Pick<Policy, 'answerWithinWorkingDays'>,
): number => stepsToTop[rung] * (answerWithinWorkingDays + 1);
