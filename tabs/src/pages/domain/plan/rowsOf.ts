import type { PlannedMilestone, PlannedProject } from '../planTypes';

/** A line of the plan on a page. `position` of `size` count among siblings, from 1. */
export type PlanRow =
  | {
      readonly kind: 'project';
      readonly key: string;
      readonly standing: PlannedProject;
      readonly open: boolean;
      readonly position: number;
      readonly size: number;
    }
  | {
      readonly kind: 'milestone';
      readonly key: string;
      readonly standing: PlannedMilestone;
      readonly parent: string;
      readonly position: number;
      readonly size: number;
    };

export const projectKey = (id: string): string => `p${id}`;

/** Projects in order, each followed by its milestones when it is unfolded. */
export const rowsOf = (projects: readonly PlannedProject[], open: ReadonlySet<string>): readonly PlanRow[] => {
  const rows: PlanRow[] = [];
  projects.forEach((standing, index) => {
    const key = projectKey(standing.project.id);
    const unfolded = open.has(standing.project.code);
    rows.push({ kind: 'project', key, standing, open: unfolded, position: index + 1, size: projects.length });
    if (!unfolded) return;
    standing.milestones.forEach((step, at) => {
      rows.push({
        kind: 'milestone',
        key: `m${step.milestone.id}`,
        standing: step,
        parent: key,
        position: at + 1,
        size: standing.milestones.length,
      });
    });
  });
  return rows;
};
