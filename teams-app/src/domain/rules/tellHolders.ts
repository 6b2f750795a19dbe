import { heldBefore } from '../ladder/heldBefore';
import { howSettled } from '../ladder/howSettled';
import { isLive } from '../ladder/isLive';
import { readMatters } from '../ladder/readMatters';
import type { Notice } from '../notice';
import type { EscalationRecord, PersonRecord } from '../plan';
import { absenceOf, firstThere } from '../standing';
import { escalationNotice, ruleOf } from './escalationNotice';
import { absenceWords, nameOf } from './reasons';
import type { RuleScene } from './rule';

export interface ToldOf {
  readonly person: PersonRecord;
  readonly because: string;
}

/** Whoever holds it; while they are away, or once they have left, also somebody who may answer in their place (see mayAnswerEscalation). */
export const holdersTold = (
  { snapshot, today, team }: RuleScene,
  { holder, project }: Pick<EscalationRecord, 'holder' | 'project'>,
  because: string,
): readonly ToldOf[] => {
  const person = snapshot.people.get(holder);
  const told = person && !person.left ? [{ person, because }] : [];
  if (!absenceOf(person, today)) return told;
  const deputy = snapshot.projects.get(project)?.deputy;
  const instead = firstThere(snapshot, [person?.deputy, deputy, team[0]?.id], today);
  if (!instead || instead.id === person?.id) return told;
  return [...told, { person: instead, because: `${nameOf(person)}, who was asked, ${absenceWords(person, today)}` }];
};

/** Escalations that somebody still has to do something about, and whose matter stands. */
export function* liveEscalations(scene: RuleScene): Iterable<EscalationRecord> {
  const matterOf = readMatters(scene.snapshot);
  for (const escalation of scene.escalationsByKey.values()) {
    if (!isLive(escalation)) continue;
    const matter = matterOf(escalation);
    // A card has nothing to show without its project; without its milestone it still has.
    if (!matter.project) continue;
    if (howSettled(escalation, matter, scene.today) === undefined) yield escalation;
  }
}

/**
 * Tells the holders of the open escalations that a rule raised, for as long as the matter stands; once it is answered nobody is told again. Who
 * took it over from somebody who left is told of that instead (see escalationClock).
 */
export function* tellHolders(scene: RuleScene, rule: string): Iterable<Notice> {
  for (const escalation of liveEscalations(scene)) {
    if (escalation.state !== 'Open' || ruleOf(escalation) !== rule || escalation.tookOverFrom !== undefined) continue;
    const because = becauseOf(escalation);
    const milestone = scene.snapshot.milestones.get(escalation.milestone ?? '');
    const due = milestone?.forecast ?? escalation.answerBy;
    for (const told of holdersTold(scene, escalation, because)) yield escalationNotice(escalation, { ...told, due });
  }
}

const becauseOf = (escalation: EscalationRecord): string => {
  const { round = 1, rung, climbed = 0, holder } = escalation;
  const before = heldBefore(escalation);
  // What comes back one rung higher has not climbed in its new round, and its holder is new to it.
  const wentUp = climbed > 0 || (round > 1 && before.length > 0 && !before.includes(holder));
  if (wentUp && rung === 'Leadership group') return 'it has reached the leadership group, and it is with you there';
  if (wentUp) return 'it went up to you';
  return round > 1 ? 'it was escalated to you before and is open again' : 'it was escalated to you';
};
