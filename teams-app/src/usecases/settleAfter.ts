import type { UpdateOutcome } from '../graph';
import type { Context } from './context';
import type { Refused } from './refusals';
import { settleMilestone } from './settleEscalations';

type Written = UpdateOutcome<'milestones'>;
type Updated = Extract<Written, { readonly kind: 'updated' }>;

/**
 * What became of a change of a milestone. A `fault` is for operators: the change is written, but an escalation that it settles could not be
 * closed; the next sweep closes it.
 */
export type MilestoneOutcome = (Updated & { readonly fault?: unknown }) | Exclude<Written, Updated> | Refused;

/** Closes what a change settled. That it could not must not tell the person that their change failed. */
export const settleAfter = async (context: Context, outcome: Written): Promise<MilestoneOutcome> => {
  if (outcome.kind !== 'updated') return outcome;
  const [failed] = (await settleMilestone(context, outcome.item)).faults;
  return failed ? { ...outcome, fault: failed.fault } : outcome;
};
