import { mayEditProject, mayShapeDomain } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import type { DomainScene } from '../useDomain';

/** Whether the person may add projects to the domain, and the projects that they may add milestones to. */
export const mayAdd = ({
  me,
  plan: { domain, projects },
  snapshot,
}: Pick<DomainScene, 'me' | 'plan' | 'snapshot'>): { readonly project: boolean; readonly to: readonly Project[] } => {
  if (!me) return { project: false, to: [] };
  const project = mayShapeDomain(me, domain.id, snapshot);
  const all = projects.map((one) => one.project);
  // A project that SharePoint does not have yet has nobody's rights on it but those of the domain.
  return { project, to: project ? all : all.filter((one) => mayEditProject(me, one, snapshot)) };
};
