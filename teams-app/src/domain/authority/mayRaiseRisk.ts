import type { PersonRecord, PlanSnapshot } from '../plan';
import type { RiskRecord } from '../raid/riskRecord';
import { mayRaiseBarrier } from './mayRaiseBarrier';

/** Who may add to the RAID log: anybody in the programme but its readers, and of those whoever is named on the project or its domain. */
export const mayRaiseRisk = (
  person: PersonRecord,
  { project, domain }: Pick<RiskRecord, 'project' | 'domain'>,
  snapshot: Pick<PlanSnapshot, 'projects' | 'domains' | 'people'>,
): boolean => {
  const named = project === undefined ? undefined : snapshot.projects.get(project);
  return mayRaiseBarrier(person, named ?? { domain, sro: '' }, snapshot);
};
