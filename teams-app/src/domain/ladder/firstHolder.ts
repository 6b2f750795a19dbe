import type { EscalationRecord, PersonRecord, ProjectRecord } from '../plan';
import { absenceWords, nameOf } from '../rules/reasons';
import type { RuleScene } from '../rules/rule';
import { absenceOf } from '../standing';

export interface Holder {
  readonly person: PersonRecord;
  readonly rung: EscalationRecord['rung'];
  /** Why them, as the middle of a sentence. */
  readonly because: string;
}

/**
 * Who is asked first: the SRO; if they are away or have left, the project's deputy, then their own deputy; then the domain lead; then the
 * programme team, so that nothing is lost. An SRO who is themselves `behind` the matter (owns the milestone, raised the barrier) is not asked
 * to chase themselves: it starts with the domain lead.
 */
export const firstHolder = (
  { snapshot, today, team }: Pick<RuleScene, 'snapshot' | 'today' | 'team'>,
  project: ProjectRecord,
  behind: { readonly person: string | undefined; readonly words: string },
): Holder | undefined => {
  const sro = snapshot.people.get(project.sro);
  const lead = snapshot.domains.get(project.domain)?.lead;
  const there = (id: string | undefined): PersonRecord | undefined => {
    const person = id === undefined ? undefined : snapshot.people.get(id);
    return person && !absenceOf(person, today) ? person : undefined;
  };

  if (project.sro === behind.person) {
    const above = lead === behind.person ? undefined : there(lead);
    const because = `${nameOf(sro)} ${behind.words} the SRO of ${project.code}, and you lead the domain`;
    if (above) return { person: above, rung: 'Domain lead', because };
  }
  if (sro && there(sro.id)) return { person: sro, rung: 'SRO', because: `you are the SRO of ${project.code}` };

  const why = `${nameOf(sro)}, the SRO of ${project.code}, ${absenceWords(sro, today)}`;
  const deputy = there(project.deputy) ?? there(sro?.deputy);
  if (deputy) return { person: deputy, rung: 'SRO', because: `${why} and you are the deputy` };
  const leader = there(lead);
  if (leader)
    return { person: leader, rung: 'Domain lead', because: `${why} without a deputy, and you lead the domain` };
  const [member] = team;
  if (member) {
    const because = `${why} without a deputy or a domain lead, and you are in the programme team`;
    return { person: member, rung: 'SRO', because };
  }
  return sro && !sro.left ? { person: sro, rung: 'SRO', because: `you are the SRO of ${project.code}` } : undefined;
};
