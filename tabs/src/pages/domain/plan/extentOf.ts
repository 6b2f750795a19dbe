import type { Day } from '@ipmo-hub/teams-app/domain';
import type { PlannedMilestone, PlannedProject } from '../planTypes';

const shownDay = ({ milestone }: PlannedMilestone): Day => milestone.done ?? milestone.forecast;

/** The days at which a project's first and last milestone are shown; they stand in that order. */
const shownEnds = ({ milestones }: PlannedProject): readonly Day[] => {
  const [first] = milestones;
  const last = milestones.at(-1);
  return first && last ? [shownDay(first), shownDay(last)] : [];
};

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
  for (const planned of projects) {
    take(planned.project.start);
    take(planned.project.finish);
    shownEnds(planned).forEach(take);
    for (const { milestone } of planned.milestones) take(milestone.baseline);
  }
  return { first, last };
};

/** Whether a day in the plan's columns lies before `from` or not before `end`. */
export const reachesBeyond = (projects: readonly PlannedProject[], from: Day, end: Day): boolean => {
  const beyond = (day: Day): boolean => day < from || day >= end;
  return projects.some((planned) => beyond(planned.project.finish) || shownEnds(planned).some(beyond));
};
