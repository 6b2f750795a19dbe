import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day, MilestoneRecord, PersonRecord } from '../plan';
import { absenceOf, firstThere } from '../standing';
import { absenceWords, dueWords, nameOf, overdueWords } from './reasons';
import type { Rule, RuleScene } from './rule';

interface Moment {
  readonly name: string;
  /** What is the case with it, from `is due` on. */
  readonly words: string;
  readonly urgent: boolean;
}

/**
 * Reminds the owner before a milestone is due and once when it is overdue. Only the last threshold passed is said: a milestone
 * first seen late is not preceded by the reminders it missed. Working days left are those after today, up to the due day.
 */
export const milestoneReminder: Rule = {
  id: 'milestoneReminder',
  explain: ({ remindWorkingDaysBefore }) => {
    const before = remindWorkingDaysBefore.filter((days) => days > 0).map(formatWorkingDays);
    const moments = [
      ...before.map((words) => `${words} before it is due`),
      ...(remindWorkingDaysBefore.includes(0) ? ['on the day'] : []),
    ];
    return `The owner of a milestone is reminded ${[...moments, 'once it is overdue'].join(', ')}.`;
  },
  *plan(scene) {
    const momentOf = momentsByDay(scene);
    for (const milestone of scene.snapshot.milestones.values()) {
      if (milestone.done !== undefined || (milestone.notBefore ?? '') > scene.today) continue;
      const moment = momentOf(milestone.forecast);
      const told = moment && recipientOf(scene, milestone);
      if (told) yield noticeOf(milestone, moment, told);
    }
  },
};

/** Thousands of milestones share a few hundred due days: each day is worked out once. */
const momentsByDay = ({ calendar, policy, today }: RuleScene): ((due: Day) => Moment | undefined) => {
  const known = new Map<Day, Moment | undefined>();
  const work = (due: Day): Moment | undefined => {
    const left = calendar.workingDaysBetween(today, due);
    if (due < today) return { name: 'overdue', words: overdueWords(due, today), urgent: true };
    const passed = policy.remindWorkingDaysBefore.filter((threshold) => left <= threshold);
    return passed.length === 0
      ? undefined
      : { name: `due-in-${String(Math.min(...passed))}`, words: dueWords(due, today), urgent: left === 0 };
  };
  return (due) => {
    if (!known.has(due)) known.set(due, work(due));
    return known.get(due);
  };
};

interface Recipient {
  readonly person: PersonRecord;
  readonly because: string;
}

/** The owner; while they are away their deputy, or nobody until they are back; when they have left, deputy, project lead, SRO, team. */
const recipientOf = (scene: RuleScene, milestone: MilestoneRecord): Recipient | undefined => {
  const { snapshot, today, team } = scene;
  const owner = snapshot.people.get(milestone.owner);
  const absence = absenceOf(owner, today);
  if (owner && !absence) return { person: owner, because: 'you own it and it' };
  const project = snapshot.projects.get(milestone.project);
  const inOrder =
    absence === 'away' ? [owner?.deputy] : [owner?.deputy, project?.lead, project?.sro, project?.deputy, team[0]?.id];
  const person = firstThere(snapshot, inOrder, today);
  return person && { person, because: `${nameOf(owner)}, who owns it, ${absenceWords(owner, today)}; it` };
};

const noticeOf = (milestone: MilestoneRecord, moment: Moment, { person, because }: Recipient): Notice => ({
  key: noticeKey({
    rule: milestoneReminder.id,
    list: 'milestones',
    id: milestone.id,
    moment: moment.name,
    day: milestone.forecast,
    recipient: person.id,
  }),
  matter: `reminder/milestones/${milestone.id}/${milestone.forecast}/${person.id}`,
  rule: milestoneReminder.id,
  card: 'reminder',
  item: { list: 'milestones', id: milestone.id },
  occurrence: `${moment.name}:${milestone.forecast}`,
  recipient: person.id,
  urgent: moment.urgent,
  due: milestone.forecast,
  why: `You get this because ${because} ${moment.words}.`,
});
