import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import type { EscalationIntent, Notice } from '../notice';
import type { Day, EscalationStanding, MilestoneRecord, PersonRecord, ProjectRecord } from '../plan';
import { absenceOf, firstThere } from '../standing';
import { escalationKey } from './escalationKey';
import { absenceWords, nameOf, overdueWords } from './reasons';
import type { Rule, RuleScene } from './rule';

/**
 * Tells the SRO of a milestone that is overdue by the policy's number of working days (five unless changed). Every project has an SRO
 * and an escalation process (guidance in the programme's terms). One escalation for each milestone and due date: once it exists its
 * holder stays the one who is told, while they are away somebody who may answer for them as well, and once it is answered nobody is told
 * again. One that was closed although its milestone is (again) open and overdue comes back as a new round, told anew.
 */
export const overdueEscalation: Rule = {
  id: 'overdueEscalation',
  explain: ({ escalateWorkingDaysOverdue, answerWithinWorkingDays }) =>
    `The SRO is told when a milestone is ${formatWorkingDays(escalateWorkingDaysOverdue)} overdue, and is asked to answer within ${formatWorkingDays(answerWithinWorkingDays)}.`,
  *plan(scene) {
    const { snapshot, policy, calendar, today, escalationsByKey } = scene;
    const lateBy = new Map<Day, number>();
    for (const milestone of snapshot.milestones.values()) {
      const due = milestone.forecast;
      if (milestone.done !== undefined || due >= today) continue;
      const late = lateBy.get(due) ?? calendar.workingDaysBetween(due, today);
      lateBy.set(due, late);
      if (late < policy.escalateWorkingDaysOverdue) continue;
      const project = snapshot.projects.get(milestone.project);
      if (!project) continue;
      const key = escalationKey(milestone.id, due);
      const standing = standingOf(scene, milestone, project, escalationsByKey.get(key));
      if (!standing) continue;
      const matter = { key, milestone, project, late: overdueWords(due, today), ...standing };
      for (const told of standing.told) yield noticeOf(scene, matter, told);
    }
  },
};

interface Holder {
  readonly person: PersonRecord;
  readonly rung: EscalationIntent['rung'];
  readonly because: string;
}

interface Told {
  readonly person: PersonRecord;
  readonly because: string;
}

/** Who holds it, in which round, and who is told of that. */
interface Standing {
  readonly holder: string;
  readonly rung: EscalationIntent['rung'];
  readonly round: number;
  readonly told: readonly Told[];
}

/** Undefined when there is nobody to tell, or nothing more to tell them. */
const standingOf = (
  scene: RuleScene,
  milestone: MilestoneRecord,
  project: ProjectRecord,
  existing: EscalationStanding | undefined,
): Standing | undefined => {
  if (existing?.state === 'Open') {
    const { holder, rung, round = 1 } = existing;
    return { holder, rung, round, told: toldAlready(scene, existing, project, round) };
  }
  if (existing && existing.state !== 'Closed') return undefined;
  const round = existing ? (existing.round ?? 1) + 1 : 1;
  const before = existing && scene.snapshot.people.get(existing.holder);
  if (existing && before && !before.left) {
    const { holder, rung } = existing;
    return { holder, rung, round, told: toldAlready(scene, existing, project, round) };
  }
  const found = holderOf(scene, milestone, project);
  return found && { holder: found.person.id, rung: found.rung, round, told: [found] };
};

/** Whoever holds it; while they are away, or once they have left, somebody who may answer in their place (see mayAnswerEscalation). */
const toldAlready = (
  { snapshot, today, team }: RuleScene,
  { holder }: EscalationStanding,
  project: ProjectRecord,
  round: number,
): readonly Told[] => {
  const person = snapshot.people.get(holder);
  const because = round > 1 ? 'it was escalated to you before and is open again' : 'it was escalated to you';
  const told = person && !person.left ? [{ person, because }] : [];
  if (!absenceOf(person, today)) return told;
  const instead = firstThere(snapshot, [person?.deputy, project.deputy, team[0]?.id], today);
  if (!instead) return told;
  return [...told, { person: instead, because: `${nameOf(person)}, who was asked, ${absenceWords(person, today)}` }];
};

/**
 * SRO; if they are away or have left, the project's deputy, then their own deputy; then the domain lead; then the programme team, so that
 * nothing is lost. An SRO who owns the milestone is not asked to chase themselves: it starts with the domain lead.
 */
const holderOf = (scene: RuleScene, milestone: MilestoneRecord, project: ProjectRecord): Holder | undefined => {
  const { snapshot, today, team } = scene;
  const sro = snapshot.people.get(project.sro);
  const lead = snapshot.domains.get(project.domain)?.lead;
  const there = (id: string | undefined): PersonRecord | undefined => {
    const person = id === undefined ? undefined : snapshot.people.get(id);
    return person && !absenceOf(person, today) ? person : undefined;
  };

  if (project.sro === milestone.owner) {
    const above = lead === milestone.owner ? undefined : there(lead);
    const because = `${nameOf(sro)} is both its owner and the SRO of ${project.code}, and you lead the domain`;
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
  if (member)
    return {
      person: member,
      rung: 'SRO',
      because: `${why} without a deputy or a domain lead, and you are in the programme team`,
    };
  return sro && !sro.left ? { person: sro, rung: 'SRO', because: `you are the SRO of ${project.code}` } : undefined;
};

interface Matter extends Standing {
  readonly key: string;
  readonly milestone: MilestoneRecord;
  readonly project: ProjectRecord;
  readonly late: string;
}

const noticeOf = (
  { policy, calendar, today }: RuleScene,
  { key, milestone, project, late, holder, rung, round }: Matter,
  { person, because }: Told,
): Notice => {
  const due = milestone.forecast;
  const moment = round > 1 ? `overdue-${String(round)}` : 'overdue';
  const matter = `escalation/milestones/${milestone.id}/${due}/${person.id}`;
  return {
    key: noticeKey({
      rule: overdueEscalation.id,
      list: 'milestones',
      id: milestone.id,
      moment,
      day: due,
      recipient: person.id,
    }),
    // A card that is updated makes no sound: a new round gets a card of its own.
    matter: round > 1 ? `${matter}/${String(round)}` : matter,
    rule: overdueEscalation.id,
    card: 'escalation',
    item: { list: 'milestones', id: milestone.id },
    occurrence: `${moment}:${due}`,
    recipient: person.id,
    urgent: true,
    due,
    why: `You get this because ${because}. ${milestone.key} ${late}.`,
    escalation: {
      key,
      title: `${milestone.key} ${milestone.title}`.slice(0, 255),
      project: project.id,
      milestone: milestone.id,
      rung,
      holder,
      ...(round > 1 && { round }),
      reason: `${milestone.key} ${late}.`,
      raisedOn: today,
      answerBy: calendar.addWorkingDays(today, policy.answerWithinWorkingDays),
    },
  };
};
