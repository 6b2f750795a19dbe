import { mayEditMilestone } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';

/** Whether it is worth asking a person for an update of a project: the use case judges again when they send it. */
export const mayReport = (person: Person, snapshot: Snapshot, project: string): boolean => {
  const lead = snapshot.projects.get(project)?.lead ?? snapshot.projects.get(project)?.sro;
  return lead !== undefined && mayEditMilestone(person, { project, owner: lead }, snapshot);
};
