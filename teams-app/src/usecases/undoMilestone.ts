import { checkFields, lists, type Milestone, type Patch } from '../lists';
import type { Context } from './context';
import { editFault } from './editFault';
import { refusedFields } from './refusals';
import type { UpdateOptions } from '../graph';
import type { MilestoneOutcome } from './settleAfter';
import { writeMilestone } from './writeMilestone';
import { changesOnly, type MilestoneChange } from './updateMilestone';

/** The values that a change had replaced. `moved` is the count before it; `null` where there was none. */
export interface MilestoneUndo extends MilestoneChange {
  readonly moved: number | null;
}

/**
 * Takes a change of a milestone back. Unlike a change it is no move of its own, and may restore a day that is past: it was there before.
 * `base` is the milestone as the change left it. The count goes back by that change's own move and no further, whatever is asked.
 */
export const undoMilestone = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Milestone; readonly patch: MilestoneUndo } & UpdateOptions,
): Promise<MilestoneOutcome> => {
  const change = changesOnly(base, patch);
  const problems = checkFields(lists.milestones, { ...change }, { partial: true });
  const refusal = editFault(context, base) ?? (problems.length > 0 ? refusedFields(problems) : undefined);
  if (refusal) return refusal;
  const moved = base.moved ?? 0;
  const ownMove = change.forecast !== undefined && change.forecast < base.forecast && (patch.moved ?? 0) === moved - 1;
  const put: Patch<'milestones'> = ownMove ? { ...change, moved: patch.moved } : change;
  return writeMilestone(context, base, put, options);
};
