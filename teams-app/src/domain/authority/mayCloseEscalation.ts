import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import { forecastSettles } from '../ladder/forecastSettles';
import { isAnswered } from '../ladder/isAnswered';
import { mayAnswerEscalation } from './mayAnswerEscalation';

/**
 * Who may end an escalation with an outcome: the programme team (which minutes the leadership group's decisions), whoever may answer for the
 * leadership group, whoever raised it by hand, and a holder who has promised an action and done it, or who has answered one whose cause a new
 * forecast took away. Below the top an unanswered one is not ended, but returned with a reason.
 */
export const mayCloseEscalation = (
  person: PersonRecord,
  escalation: Pick<
    EscalationRecord,
    'key' | 'holder' | 'project' | 'milestone' | 'rung' | 'state' | 'answeredBy' | 'raisedBy'
  >,
  snapshot: Pick<PlanSnapshot, 'people' | 'projects' | 'milestones'>,
  today: Day,
): boolean => {
  if (person.left) return false;
  if (person.role === 'Programme team' || person.id === escalation.raisedBy) return true;
  const milestone = snapshot.milestones.get(escalation.milestone ?? '');
  const isTheirs =
    escalation.rung === 'Leadership group' ||
    escalation.state === 'Action agreed' ||
    (isAnswered(escalation) && forecastSettles(escalation, milestone, today) !== undefined);
  return isTheirs && mayAnswerEscalation(person, escalation, snapshot, today);
};
