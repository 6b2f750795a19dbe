import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import { absenceOf } from '../standing';

/**
 * Who may answer an escalation: the person it was put to. While they are away, or once they have left, also their deputy, the project's
 * deputy, and the programme team, so that it does not die silently. Being told of it is not enough: an answer is accountable.
 */
export const mayAnswerEscalation = (
  person: PersonRecord,
  escalation: Pick<EscalationRecord, 'holder' | 'project'>,
  { people, projects }: Pick<PlanSnapshot, 'people' | 'projects'>,
  today: Day,
): boolean => {
  if (person.left) return false;
  if (person.id === escalation.holder) return true;
  const holder = people.get(escalation.holder);
  if (!absenceOf(holder, today)) return false;
  return (
    person.role === 'Programme team' ||
    person.id === holder?.deputy ||
    person.id === projects.get(escalation.project)?.deputy
  );
};
