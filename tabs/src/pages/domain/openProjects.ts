import type { PlanState } from './planAddress';
import type { PlannedProject } from './planTypes';

/**
 * References of the projects that are unfolded: as the person chose; before they chose, everything that a search for milestones
 * found, or the first project that is off track.
 */
export const openProjects = (state: PlanState, shown: readonly PlannedProject[]): ReadonlySet<string> => {
  if (state.open) return new Set(state.open);
  if (state.text !== '' || state.owner || state.mine || state.due)
    return new Set(shown.map(({ project }) => project.code));
  const worst = shown.find(({ project }) => project.rating === 'Red');
  return new Set(worst ? [worst.project.code] : []);
};
