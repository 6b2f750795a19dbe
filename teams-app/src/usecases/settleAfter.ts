import type { UpdateOutcome } from '../graph';
import type { ListName } from '../lists';
import type { Refused } from './refusals';
import type { Pass } from './writeEach';

type Updated<L extends ListName> = Extract<UpdateOutcome<L>, { readonly kind: 'updated' }>;

/**
 * What became of a change that may settle escalations. A `fault` is for operators: the change is written, but an escalation that it settles could not
 * be closed; the next sweep closes it.
 */
export type SettlingOutcome<L extends ListName> =
  (Updated<L> & { readonly fault?: unknown }) | Exclude<UpdateOutcome<L>, { readonly kind: 'updated' }> | Refused;

export type MilestoneOutcome = SettlingOutcome<'milestones'>;

/** Closes what a change settled. That it could not must not tell the person that their change failed. */
export const settleAfter = async <L extends ListName>(
  outcome: UpdateOutcome<L>,
  settle: (item: Updated<L>['item']) => Promise<Pass>,
): Promise<SettlingOutcome<L>> => {
  if (outcome.kind !== 'updated') return outcome;
  const [failed] = (await settle(outcome.item)).faults;
  return failed ? { ...outcome, fault: failed.fault } : outcome;
};
