import { daysBetween } from '@ipmo-hub/teams-app/domain';
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
}

export const tasksOf = ({ projects, milestones, people }: Plan): readonly Task[] => {
  const name = (id: string | undefined): string => people.get(id ?? '')?.title ?? '';
  const steps = [...milestones.values()];
  const tasks: Task[] = [];
  let at = 0;
  for (const { id, title, lead, start, finish } of projects.values()) {
    const duration = daysBetween(start, finish);
    tasks.push({ id: `p${id}`, text: title, owner: name(lead), start: new Date(start), duration });
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
      });
    }
  }
  return tasks;
};
