import type { PersonRecord, PlanSnapshot, ProjectRecord } from '../plan';
import { mayEditMilestone } from './mayEditMilestone';

/**
 * Who may report on a project: its lead and the lead's deputy, the SRO, the project's deputy and the SRO's own, the domain lead, and the
 * programme team. Where it names no lead, its SRO answers for its report.
 */
export const mayReport = (
  person: PersonRecord,
  { id, lead, sro }: Pick<ProjectRecord, 'id' | 'lead' | 'sro'>,
  snapshot: Pick<PlanSnapshot, 'projects' | 'domains' | 'people'>,
): boolean => mayEditMilestone(person, { owner: lead ?? sro, project: id }, snapshot);
