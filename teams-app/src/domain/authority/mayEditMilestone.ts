import type { MilestoneRecord, PersonRecord, PlanSnapshot } from '../plan';
import { positionsOn } from './positionsOn';

/**
 * Who may change a milestone's forecast, note, owner, or mark it done: its owner and the owner's deputy, the project lead, the SRO, the
 * project's deputy and the SRO's own, the domain lead, and the programme team. A named position counts whatever the role says; somebody
 * who has left may change nothing. SharePoint's own permissions come on top.
 */
export const mayEditMilestone = (
  person: PersonRecord,
  milestone: Pick<MilestoneRecord, 'owner' | 'project'>,
  snapshot: Pick<PlanSnapshot, 'projects' | 'domains' | 'people'>,
): boolean =>
  !person.left && (person.role === 'Programme team' || positionsOn(milestone, snapshot).includes(person.id));
