import type { PersonRecord, PlanSnapshot } from '../plan';
import { absenceOf } from '../standing';
import { nameOf } from './reasons';
import type { Rule, RuleScene } from './rule';
import { tellTeam } from './tellTeam';

const id = 'personLeft';

/** References that a sentence names; more are counted. */
const mostNamed = 12;

/**
 * Tells the programme team once of somebody who has left and is still named: what of, so that others can be named. Until then what is asked of them
 * goes to their deputy, the lead or the SRO (see whoIsTold). A project whose SRO left is spoken of as such (see missingGovernance).
 */
export const personLeft: Rule = {
  id,
  isNews: true,
  explain: () => 'The programme team is told once of somebody who has left and is still named, and where.',
  *plan(scene) {
    const { snapshot, today } = scene;
    const leavers = [...snapshot.people.values()].filter(({ left }) => left);
    if (leavers.length === 0) return;
    const named = namedWhere(snapshot, new Set(leavers.map((person) => person.id)));
    for (const person of leavers) {
      const duties = named.get(person.id);
      if (!duties) continue;
      const words = `${person.title} has left and still ${sentenceOf(duties)}. ${untilThen(scene, person, today)}`;
      yield* tellTeam(scene, { rule: id, moment: 'left', about: person.id, words });
    }
  },
};

interface Duties {
  readonly milestones: string[];
  readonly leads: string[];
  readonly sro: string[];
  readonly actions: string[];
  readonly papers: string[];
}

/** What leavers are still named for, by person; whoever is only an SRO is left to missingGovernance. */
const namedWhere = (snapshot: PlanSnapshot, leavers: ReadonlySet<string>): ReadonlyMap<string, Duties> => {
  const found = new Map<string, Duties>();
  const note = (person: string | undefined, what: keyof Duties, reference: string): void => {
    if (person === undefined || !leavers.has(person)) return;
    const duties = found.get(person) ?? { milestones: [], leads: [], sro: [], actions: [], papers: [] };
    found.set(person, duties);
    duties[what].push(reference);
  };
  for (const { owner, done, key } of snapshot.milestones.values())
    if (done === undefined) note(owner, 'milestones', key);
  for (const { lead, code } of snapshot.domains.values()) note(lead, 'leads', code);
  for (const { lead, sro, rating, code } of snapshot.projects.values()) {
    if (rating === 'Complete') continue;
    note(lead, 'leads', code);
    note(sro, 'sro', code);
  }
  for (const { owner, done, key } of snapshot.actions.values()) if (done === undefined) note(owner, 'actions', key);
  for (const { author, receivedOn, meeting, key } of snapshot.papers.values())
    if (receivedOn === undefined && snapshot.meetings.get(meeting)?.state === 'Planned') note(author, 'papers', key);
  for (const [person, { sro: _sro, ...others }] of found)
    if (Object.values(others).every((references: readonly string[]) => references.length === 0)) found.delete(person);
  return found;
};

const sentenceOf = ({ milestones, leads, sro, actions, papers }: Duties): string => {
  const parts = [
    ['leads', leads],
    ['is the SRO of', sro],
    ['owns', milestones],
    ['is to do', actions],
    ['is to write', papers],
  ] as const;
  return parts
    .filter(([, references]) => references.length > 0)
    .map(([verb, references]) => `${verb} ${listOf(references)}`)
    .join('; ');
};

/** `VAL-03.1, VAL-03.2 and 3 more`. */
const listOf = (references: readonly string[]): string => {
  const shown = [...references].sort().slice(0, mostNamed).join(', ');
  return references.length > mostNamed ? `${shown} and ${String(references.length - mostNamed)} more` : shown;
};

const untilThen = ({ snapshot }: RuleScene, { deputy }: PersonRecord, today: string): string => {
  const person = deputy === undefined ? undefined : snapshot.people.get(deputy);
  const whom =
    person && !absenceOf(person, today) ? `${nameOf(person)}, their deputy` : 'the lead or the SRO of each project';
  return `Until others are named, what is asked of them goes to ${whom}.`;
};
