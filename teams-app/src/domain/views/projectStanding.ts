import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord } from '../plan';
import { finishOf } from './finishOf';
import { milestoneStanding, type MilestoneStanding } from './milestoneStanding';
import { finishSlipOf } from './slipOf';

/** How a project stands on a day: its milestones in order of date, and what draws attention. */
export interface ProjectStanding<
  P extends ProjectRecord = ProjectRecord,
  M extends MilestoneRecord = MilestoneRecord,
  E extends EscalationRecord = EscalationRecord,
> {
  /** With the finish that follows its milestones where nobody set it otherwise (see finishOf). */
  readonly project: P;
  /** The last milestone's day, where the finish is another one. */
  readonly byMilestones: Day | undefined;
  /** By forecast (or the day done), then reference. */
  readonly milestones: readonly MilestoneStanding<M>[];
  /** The first open one. */
  readonly next: MilestoneStanding<M> | undefined;
  readonly doneCount: number;
  readonly lateCount: number;
  /** Calendar days by which the finish moved; later positive. */
  readonly slipDays: number;
  /** The most often that one of its open milestones was put back. */
  readonly mostMoved: number;
  /** Escalations that are not closed or returned. */
  readonly openEscalations: readonly E[];
  /** Red or amber, late, or escalated: what the “Needs attention” filter shows. */
  readonly needsAttention: boolean;
}

export const projectStanding = <P extends ProjectRecord, M extends MilestoneRecord, E extends EscalationRecord>(
  given: P,
  milestones: readonly M[],
  escalations: readonly E[],
  today: Day,
): ProjectStanding<P, M, E> => {
  const { finish, byMilestones } = finishOf(given, milestones);
  const project = finish === given.finish ? given : { ...given, finish };
  let next: MilestoneStanding<M> | undefined;
  let doneCount = 0;
  let lateCount = 0;
  let mostMoved = 0;
  const standings = [...milestones].sort(byDate).map((milestone) => {
    const standing = milestoneStanding(milestone, today, next === undefined);
    if (standing.state === 'done') doneCount += 1;
    else {
      next ??= standing;
      if (standing.state === 'late') lateCount += 1;
      mostMoved = Math.max(mostMoved, milestone.moved ?? 0);
    }
    return standing;
  });
  const openEscalations = escalations.filter(({ state }) => state !== 'Closed' && state !== 'Returned');
  return {
    project,
    byMilestones,
    milestones: standings,
    next,
    doneCount,
    lateCount,
    slipDays: finishSlipOf(project),
    mostMoved,
    openEscalations,
    needsAttention:
      project.rating === 'Red' || project.rating === 'Amber' || lateCount > 0 || openEscalations.length > 0,
  };
};

const byDate = (a: MilestoneRecord, b: MilestoneRecord): number => {
  const first = a.done ?? a.forecast;
  const second = b.done ?? b.forecast;
  if (first !== second) return first < second ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};
