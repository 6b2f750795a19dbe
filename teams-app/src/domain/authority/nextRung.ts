import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import { absenceOf, firstThere } from '../standing';

export interface NextRung {
  readonly rung: EscalationRecord['rung'];
  readonly holder: PersonRecord;
}

/**
 * Where an escalation goes from where it is: SRO → domain lead → leadership group. Somebody who is away or has left is replaced by their
 * deputy; a rung that nobody stands on, or on which the same person stands again, is passed over. Undefined at the top.
 */
export const nextRung = (
  snapshot: Pick<PlanSnapshot, 'people' | 'projects' | 'domains'>,
  escalation: Pick<EscalationRecord, 'rung' | 'holder' | 'project'>,
  today: Day,
): NextRung | undefined => {
  const { people, projects, domains } = snapshot;
  const other = (person: PersonRecord | undefined): person is PersonRecord =>
    person !== undefined && person.id !== escalation.holder;

  if (escalation.rung === 'Owner' || escalation.rung === 'SRO') {
    const lead = domains.get(projects.get(escalation.project)?.domain ?? '')?.lead;
    const holder = firstThere(snapshot, [lead, lead === undefined ? undefined : people.get(lead)?.deputy], today);
    if (other(holder)) return { rung: 'Domain lead', holder };
  }
  if (escalation.rung === 'Leadership group') return undefined;
  const group = [...people.values()]
    .filter((person) => person.role === 'Leadership group' && !absenceOf(person, today) && other(person))
    .sort((a, b) => Number(a.id) - Number(b.id));
  return group[0] && { rung: 'Leadership group', holder: group[0] };
};
