import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { MilestoneRecord } from '../plan';
import { datesGiven } from './datesGiven';
import { dueMoments, momentsInWords, type Moment } from './dueMoments';
import type { Rule } from './rule';
import { toldOfMilestone } from './toldOfDue';
import type { Told } from './whoIsTold';

/**
 * Reminds the owner before a milestone is due, and again once it is overdue. Only the last threshold passed is said: a milestone
 * first seen late is not preceded by the reminders it missed. A date that they gave by
 * themselves is not repeated to them. Working days left are those after today, up to the due day.
 */
export const milestoneReminder: Rule = {
  id: 'milestoneReminder',
  explain: ({ remindWorkingDaysBefore, remindWorkingDaysAfter }) =>
    `The owner of a milestone is reminded ${momentsInWords(
      { before: remindWorkingDaysBefore, after: remindWorkingDaysAfter },
      {
        before: (days) => `${formatWorkingDays(days)} before it is due`,
        after: (days) => `${formatWorkingDays(days)} after`,
      },
    )}.`,
  *plan(scene) {
    const { remindWorkingDaysBefore: before, remindWorkingDaysAfter: after } = scene.policy;
    const thresholds = { before, after, late: 'overdue' };
    const momentOf = dueMoments(scene, thresholds);
    const givenOn = datesGiven(scene.snapshot);
    /** The moment had come already when they gave it: it would only be repeated to them. The next one is said, and so is that it passed. */
    const isTheirWord = ({ id, forecast }: MilestoneRecord, { name }: Moment, person: string): boolean => {
      const given = forecast < scene.today ? undefined : givenOn(id, person);
      return given !== undefined && dueMoments({ ...scene, today: given }, thresholds)(forecast)?.name === name;
    };
    for (const milestone of scene.snapshot.milestones.values()) {
      if (milestone.done !== undefined || (milestone.notBefore ?? '') > scene.today) continue;
      const moment = momentOf(milestone.forecast);
      if (!moment) continue;
      const told = toldOfMilestone(scene, milestone);
      if (told && !isTheirWord(milestone, moment, told.person.id)) yield noticeOf(milestone, moment, told);
    }
  },
};

const noticeOf = (milestone: MilestoneRecord, moment: Moment, { person, because, insteadOf }: Told): Notice => ({
  key: noticeKey({
    rule: milestoneReminder.id,
    list: 'milestones',
    id: milestone.id,
    moment: moment.name,
    day: milestone.forecast,
    recipient: person.id,
    insteadOf,
  }),
  matter: `reminder/milestones/${milestone.id}/${milestone.forecast}/${person.id}`,
  rule: milestoneReminder.id,
  card: 'reminder',
  item: { list: 'milestones', id: milestone.id },
  occurrence: `${moment.name}:${milestone.forecast}`,
  recipient: person.id,
  urgent: moment.urgent,
  due: milestone.forecast,
  why: `You get this because ${because} it ${moment.words}.`,
});
