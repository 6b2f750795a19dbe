import { nextRung } from '../authority/nextRung';
import { standInsAtTop } from '../authority/standInsAtTop';
import type { EscalationRecord, PersonRecord, ProjectRecord } from '../plan';
import { absenceWords, nameOf } from '../rules/reasons';
import type { RuleScene } from '../rules/rule';
import { absenceOf } from '../standing';

export interface Holder {
  readonly person: PersonRecord;
  readonly rung: EscalationRecord['rung'];
  /** Why them, as the middle of a sentence. */
  readonly because: string;
  /** Why it is not the SRO, as a clause; absent where it is. */
  readonly instead?: string;
}

/**
 * Who is asked first: the SRO; if they are away or have left, the project's deputy, then their own deputy; then the domain lead; then the
 * programme team, so that nothing is lost. Nobody `behind` the matter (who owns the milestone, leads the project, raised the barrier) is asked to chase
 * themselves, in whatever capacity: where that is the SRO, it starts on the next rung that is somebody else's (see nextRung).
 */
export const firstHolder = (
  scene: Pick<RuleScene, 'snapshot' | 'today' | 'team' | 'policy'>,
  project: ProjectRecord,
  behind: { readonly person: string | undefined; readonly words: string },
): Holder | undefined => {
  const { snapshot, today, team } = scene;
  const sro = snapshot.people.get(project.sro);
  if (project.sro === behind.person) return aboveSro(scene, project, behind.words);
  const there = (id: string | undefined): PersonRecord | undefined => {
    const person = id === undefined || id === behind.person ? undefined : snapshot.people.get(id);
    return person && !absenceOf(person, today) ? person : undefined;
  };
  if (sro && there(sro.id)) return { person: sro, rung: 'SRO', because: `you are the SRO of ${project.code}` };

  const why = `${nameOf(sro)}, the SRO of ${project.code}, ${absenceWords(sro, today)}`;
  const deputy = there(project.deputy) ?? there(sro?.deputy);
  if (deputy) return { person: deputy, rung: 'SRO', because: `${why} and you are the deputy`, instead: why };
  const leader = there(snapshot.domains.get(project.domain)?.lead);
  if (leader) {
    const instead = `${why} without a deputy`;
    return { person: leader, rung: 'Domain lead', because: `${instead}, and you lead the domain`, instead };
  }
  const member = team.find(({ id }) => id !== behind.person);
  if (member) {
    const instead = `${why} without a deputy or a domain lead`;
    return { person: member, rung: 'SRO', because: `${instead}, and you are in the programme team`, instead };
  }
  return sro && !sro.left ? { person: sro, rung: 'SRO', because: `you are the SRO of ${project.code}` } : undefined;
};

/** An SRO does not chase themselves: whoever stands above them; where nobody does, the programme team, or the group's chair who is away. */
const aboveSro = (
  { snapshot, today, team, policy }: Pick<RuleScene, 'snapshot' | 'today' | 'team' | 'policy'>,
  { id: project, code, sro, domain }: ProjectRecord,
  words: string,
): Holder | undefined => {
  const instead = `${nameOf(snapshot.people.get(sro))} ${words} the SRO of ${code}`;
  const why = `${instead}, and`;
  const above = nextRung(snapshot, { rung: 'SRO', holder: sro, project, raisedBy: sro }, today, policy);
  if (!above) {
    const member = team.find(({ id }) => id !== sro);
    if (member) return { person: member, rung: 'SRO', because: `${why} you are in the programme team`, instead };
    const [chair] = standInsAtTop(snapshot.people, policy)
      .filter((id) => id !== sro)
      .flatMap((id) => snapshot.people.get(id) ?? [])
      .filter(({ left }) => !left);
    const because = `${why} you chair the leadership group`;
    return chair && { person: chair, rung: 'Leadership group', because, instead };
  }
  const { rung, holder: person } = above;
  const lead = snapshot.domains.get(domain)?.lead;
  const found = { person, rung, instead: [instead, above.instead].filter(Boolean).join(' and ') };
  if (rung === 'Leadership group') return { ...found, because: `${why} you answer for the leadership group` };
  return person.id === lead
    ? { ...found, because: `${why} you lead the domain` }
    : { ...found, because: `${why} you stand in for ${nameOf(snapshot.people.get(lead ?? ''))}, who leads the domain` };
};
