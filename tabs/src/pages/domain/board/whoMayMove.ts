import { mayEditProject } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { whoMayEdit } from '../panel/whoMayEdit';
import type { DomainScene } from '../useDomain';

/** Who may change a project's stage, by name, where the person may not; undefined where they may. The same rule as for a report on it. */
export const whoMayMove = (
  project: Project,
  view: Pick<DomainScene, 'me' | 'snapshot' | 'nameOf'>,
): string | undefined => {
  const { me, snapshot } = view;
  if (me !== undefined && mayEditProject(me, project, snapshot)) return undefined;
  return whoMayEdit({ owner: project.lead ?? project.sro, project: project.id }, view);
};
