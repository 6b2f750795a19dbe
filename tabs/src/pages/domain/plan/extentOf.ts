import type { Day } from '@ipmo-hub/teams-app/domain';
import type { PlannedProject } from '../planTypes';

/** First and last day that the plan draws. */
export const extentOf = (
  projects: readonly PlannedProject[],
  today: Day,
): { readonly first: Day; readonly last: Day } => {
  let first = today;
  let last = today;
  const take = (day: Day): void => {
    if (day < first) first = day;
    if (day > last) last = day;
  };
  for (const { project, milestones } of projects) {
    take(project.start);
    take(project.finish);
    for (const { milestone } of milestones) {
      take(milestone.baseline);
      take(milestone.done ?? milestone.forecast);
    }
  }
  return { first, last };
};
