import type { PersonRecord, PlanSnapshot } from '../plan';
import type { RiskRecord } from '../raid/riskRecord';
import { positionsOn } from './positionsOn';

/**
 * Who may change an entry of the RAID log: its owner and the owner's deputy, those who stand behind its project (see mayEditMilestone), the
 * lead of its domain and the programme team. SharePoint's own permissions come on top.
 */
export const mayEditRisk = (
  person: PersonRecord,
  { owner, project = '', domain }: Pick<RiskRecord, 'owner' | 'project' | 'domain'>,
  snapshot: Pick<PlanSnapshot, 'projects' | 'domains' | 'people'>,
): boolean =>
  !person.left &&
  (person.role === 'Programme team' ||
    snapshot.domains.get(domain)?.lead === person.id ||
    positionsOn({ owner, project }, snapshot).includes(person.id));
