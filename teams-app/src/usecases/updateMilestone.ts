import { formatDay, type Day } from '../domain';
import type { UpdateOptions } from '../graph';
import { checkFields, lists, type Milestone, type Patch } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { editFault } from './editFault';
import { refused, refusedFields, type Refused } from './refusals';
import type { MilestoneOutcome } from './settleAfter';
import { writeMilestone } from './writeMilestone';

/** What people change on a milestone; `null` empties. */
export interface MilestoneChange {
  readonly title?: string;
  readonly forecast?: Day;
  readonly done?: Day | null;
  readonly note?: string | null;
  readonly owner?: string;
  /** Today: its date was looked at, and stands. */
  readonly confirmed?: Day | null;
}

/**
 * Changes a milestone for whoever may (see mayEditMilestone), counts how often its forecast was put back, and closes the escalations that
 * this settles. `base` is the milestone as the person saw it; a clash with somebody else's change comes back as a conflict.
 * Repeating a call that got lost half-way writes nothing twice.
 */
export const updateMilestone = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Milestone; readonly patch: MilestoneChange } & UpdateOptions,
): Promise<MilestoneOutcome> => {
  const change = changesOnly(base, patch);
  const refusal = editFault(context, base) ?? changeFault(context, base, change);
  if (refusal) return refusal;

  const put: Patch<'milestones'> =
    change.forecast !== undefined && change.forecast > base.forecast
      ? { ...change, moved: (base.moved ?? 0) + 1 }
      : change;
  return writeMilestone(context, base, put, options);
};

/** Without the fields that say what is there already. */
export const changesOnly = (
  base: Milestone,
  { title, forecast, done, note, owner, confirmed }: MilestoneChange,
): MilestoneChange => ({
  ...(title !== undefined && title.trim() !== base.title && { title: title.trim() }),
  ...(forecast !== undefined && forecast !== base.forecast && { forecast }),
  ...(done !== undefined && done !== (base.done ?? null) && { done }),
  ...(note !== undefined && (note ?? '') !== (base.note ?? '') && { note: note === '' ? null : note }),
  ...(owner !== undefined && owner !== base.owner && { owner }),
  ...(confirmed !== undefined && confirmed !== (base.confirmed ?? null) && { confirmed }),
});

const changeFault = (context: Context, base: Milestone, change: MilestoneChange): Refused | undefined => {
  const problems = checkFields(lists.milestones, { ...change }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  if (typeof change.done === 'string' && change.done > today)
    return refused('milestone.futureDone', { day: formatDay(change.done, today) });
  const staysOpen = change.done === null || (change.done === undefined && base.done === undefined);
  if (change.forecast !== undefined && staysOpen && change.forecast < today)
    return refused('milestone.pastDate', { day: formatDay(change.forecast, today) });
  if (change.owner !== undefined) {
    const owner = context.replica.snapshot.people.get(change.owner);
    if (!owner || owner.left) return refused('milestone.ownerGone');
  }
  return undefined;
};
