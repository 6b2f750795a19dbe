import { daysBetween, type Day } from '@ipmo-hub/teams-app/domain';
import type { Plan } from './samplePlan';

/** The plan as other libraries take it: tasks in a row, a project before its milestones. */
export interface Task {
  readonly id: string;
  readonly text: string;
  readonly owner: string;
  readonly start: Date;
  /** Days. */
  readonly duration: number;
  /** The project's id; none on a project. */
  readonly parent?: string;
  /** A project's. */
  readonly rating?: string | undefined;
  /** How often a milestone was moved. */
  readonly moved?: number | undefined;
  readonly agreed: Day;
  readonly forecast: Day;
  readonly done?: Day | undefined;
}

export const tasksOf = ({ projects, milestones, people }: Plan): readonly Task[] => {
  const name = (id: string | undefined): string => people.get(id ?? '')?.title ?? '';
  const steps = [...milestones.values()];
  const tasks: Task[] = [];
  let at = 0;
  for (const { id, title, lead, start, finish, baselineFinish, rating } of projects.values()) {
    tasks.push({
      id: `p${id}`,
      text: title,
      owner: name(lead),
      start: new Date(start),
      duration: daysBetween(start, finish),
      rating,
      agreed: baselineFinish,
      forecast: finish,
    });
    for (; steps[at]?.project === id; at += 1) {
      const step = steps[at];
      if (!step) break;
      tasks.push({
        id: `m${step.id}`,
        text: step.title,
        owner: name(step.owner),
        start: new Date(step.baseline),
        duration: Math.max(1, daysBetween(step.baseline, step.forecast)),
        parent: `p${id}`,
        moved: step.moved,
        agreed: step.baseline,
        forecast: step.forecast,
        done: step.done,
      });
    }
  }
  return tasks;
};
