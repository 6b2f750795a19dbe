import type { MilestoneRecord, PlanSnapshot } from '../plan';

/** The people (ids) who stand behind a milestone by their position, nearest first; gaps where nobody is named. */
export const positionsOn = (
  milestone: Pick<MilestoneRecord, 'owner' | 'project'>,
  { projects, domains, people }: Pick<PlanSnapshot, 'projects' | 'domains' | 'people'>,
): readonly (string | undefined)[] => {
  const project = projects.get(milestone.project);
  return [
    milestone.owner,
    people.get(milestone.owner)?.deputy,
    project?.lead,
    project?.sro,
    project?.deputy,
    project && people.get(project.sro)?.deputy,
    project && domains.get(project.domain)?.lead,
  ];
};
