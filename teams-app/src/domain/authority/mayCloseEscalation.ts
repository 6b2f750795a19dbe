import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import { mayAnswerEscalation } from './mayAnswerEscalation';

/**
 * Who may end an escalation with an outcome: the programme team (which minutes the leadership group's decisions), whoever may answer for the
 * leadership group, whoever raised it by hand, and a holder who has promised an action and done it. Below the top an unanswered one is not
 * ended, but returned with a reason.
 */
export const mayCloseEscalation = (
  person: PersonRecord,
  escalation: Pick<EscalationRecord, 'holder' | 'project' | 'rung' | 'state' | 'raisedBy'>,
  snapshot: Pick<PlanSnapshot, 'people' | 'projects'>,
  today: Day,
): boolean => {
  if (person.left) return false;
  if (person.role === 'Programme team' || person.id === escalation.raisedBy) return true;
  const isTheirs = escalation.rung === 'Leadership group' || escalation.state === 'Action agreed';
  return isTheirs && mayAnswerEscalation(person, escalation, snapshot, today);
};
