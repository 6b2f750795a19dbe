import type { Exported } from '@ipmo-hub/teams-app/exports';
import type { OnScreen } from '../views/defineView';

/** The projects and milestones that the filters leave, in the plan's order. */
export const planExported = ({ shown }: Pick<OnScreen, 'shown'>): Exported => ({
  projects: shown.map(({ project }) => project.id),
  milestones: shown.flatMap(({ milestones }) => milestones.map(({ milestone }) => milestone.id)),
});
