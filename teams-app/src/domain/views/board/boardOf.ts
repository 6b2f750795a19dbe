import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord } from '../../plan';
import type { ProjectStanding } from '../projectStanding';
import { stageOf, stageOrder, type Stage } from './stageOf';

type Staged = Parameters<typeof stageOf>[0];

export interface BoardCard<S> {
  readonly standing: S;
  /** False when the stage is told from the dates. */
  readonly said: boolean;
}

export interface BoardColumn<S> {
  readonly stage: Stage;
  readonly cards: readonly BoardCard<S>[];
}

/** Projects by stage, a column for every stage, in the order of their references. */
export const boardOf = <P extends ProjectRecord & Staged, M extends MilestoneRecord, E extends EscalationRecord>(
  projects: readonly ProjectStanding<P, M, E>[],
  today: Day,
): readonly BoardColumn<ProjectStanding<P, M, E>>[] => {
  const placed = projects.map((standing) => ({ standing, ...stageOf(standing.project, today) }));
  return stageOrder.map((stage) => ({
    stage,
    cards: placed.filter((card) => card.stage === stage).map(({ standing, said }) => ({ standing, said })),
  }));
};
