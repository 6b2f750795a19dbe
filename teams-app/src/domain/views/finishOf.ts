import type { Day, MilestoneRecord, ProjectRecord } from '../plan';

/** When a project finishes, and what its milestones say of it. */
export interface Finish {
  readonly finish: Day;
  /** The day of the last milestone, where that is another one. */
  readonly byMilestones: Day | undefined;
}

/**
 * A project does not finish before its last milestone: while its finish is still the one first agreed, so that nobody has set it otherwise, it moves out with the
 * last milestone's forecast. Once somebody has set it, and once the project is complete, it stays as it was said. Milestones that end earlier pull nothing in: what
 * follows them need not be in the plan.
 */
export const finishOf = (
  { finish, baselineFinish, rating }: Pick<ProjectRecord, 'finish' | 'baselineFinish' | 'rating'>,
  milestones: Iterable<Pick<MilestoneRecord, 'forecast' | 'done'>>,
): Finish => {
  let last: Day | undefined;
  for (const { forecast, done } of milestones) {
    const day = done ?? forecast;
    if (last === undefined || day > last) last = day;
  }
  const follows = last !== undefined && last > finish && finish === baselineFinish && rating !== 'Complete';
  if (follows && last !== undefined) return { finish: last, byMilestones: undefined };
  return { finish, byMilestones: last === finish ? undefined : last };
};
