import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import type { EscalationIntent, Notice } from '../notice';
import type { Day, EscalationRecord, MilestoneRecord, PersonRecord, ProjectRecord } from '../plan';
import { absenceOf, firstThere } from '../standing';
import { absenceWords, nameOf, overdueWords } from './reasons';
import type { Rule, RuleScene } from './rule';

/**
 * Tells the SRO of a milestone that is overdue by the policy's number of working days (five unless changed). Every project has an SRO
 * and an escalation process (guidance in the programme's terms). One escalation for each milestone and due date: once it exists its
 * holder stays the one who is told, and once it is answered nobody is told again.
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
      const existing = escalationsByKey.get(key);
      if (existing && existing.state !== 'Open') continue;
      const holder = existing ? holderAlready(scene, existing, project) : holderOf(scene, milestone, project);
      if (holder) yield noticeOf(scene, milestone, project, key, holder, overdueWords(due, today, late));
    }
  },
};

/** Unique key of the escalation of one milestone and due date. */
export const escalationKey = (milestone: string, due: Day): string =>
  `${overdueEscalation.id}/milestones/${milestone}/overdue:${due}`;

interface Holder {
  readonly person: PersonRecord;
  readonly rung: EscalationIntent['rung'];
  readonly because: string;
}

/** Whoever holds it; once they have left, somebody who may answer in their place (see mayAnswerEscalation). */
const holderAlready = (
  { snapshot, today, team }: RuleScene,
  { holder, rung }: Pick<EscalationRecord, 'holder' | 'rung'>,
  project: ProjectRecord,
): Holder | undefined => {
  const person = snapshot.people.get(holder);
  if (person && !person.left) return { person, rung, because: 'it was escalated to you' };
  const instead = firstThere(snapshot, [person?.deputy, project.deputy, team[0]?.id], today);
  return instead && { person: instead, rung, because: `${nameOf(person)}, who was asked, has left` };
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

const noticeOf = (
  { policy, calendar, today }: RuleScene,
  milestone: MilestoneRecord,
  project: ProjectRecord,
  key: string,
  { person, rung, because }: Holder,
  late: string,
): Notice => {
  const due = milestone.forecast;
  return {
    key: noticeKey({
      rule: overdueEscalation.id,
      list: 'milestones',
      id: milestone.id,
      moment: 'overdue',
      day: due,
      recipient: person.id,
    }),
    matter: `escalation/milestones/${milestone.id}/${due}/${person.id}`,
    rule: overdueEscalation.id,
    card: 'escalation',
    item: { list: 'milestones', id: milestone.id },
    occurrence: `overdue:${due}`,
    recipient: person.id,
    why: `You get this because ${because}. ${milestone.key} ${late}.`,
    escalation: {
      key,
      title: `${milestone.key} ${milestone.title}`.slice(0, 255),
      project: project.id,
      milestone: milestone.id,
      rung,
      holder: person.id,
      reason: `${milestone.key} ${late}.`,
      raisedOn: today,
      answerBy: calendar.addWorkingDays(today, policy.answerWithinWorkingDays),
    },
  };
};
