import type { PersonRecord, PlanSnapshot, ProjectRecord } from '../plan';
import { mayReport } from './mayReport';

/** Who may change what is said of a project (stage, dates, who runs it, hand-over): whoever may report on it. Its SRO changes in SharePoint alone. */
export const mayEditProject = (
  person: PersonRecord,
  project: Pick<ProjectRecord, 'id' | 'lead' | 'sro'>,
  snapshot: Pick<PlanSnapshot, 'projects' | 'domains' | 'people'>,
): boolean => mayReport(person, project, snapshot);
