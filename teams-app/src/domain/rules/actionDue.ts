import { formatWorkingDays } from '../formatWorkingDays';
import { londonClock } from '../londonClock';
import { noticeKey } from '../noticeKey';
import type { Day } from '../plan';
import { dueMoments, momentsInWords, type Moment } from './dueMoments';
import { meetingParts } from './meetingParts';
import { dueWords } from './reasons';
import type { Rule, RuleScene } from './rule';
import { toldOfAction } from './toldOfDue';

/** Working days after a meeting within which the actions it agreed are news to their owners. */
const newsWorkingDays = 5;

/** Tells whoever took an action once the meeting that agreed it is closed, and reminds them before it is due, on the day, and again once it is overdue. */
export const actionDue: Rule = {
  id: 'actionDue',
  explain: ({ remindActionWorkingDaysBefore, remindWorkingDaysAfter }) =>
    `The owner of an action is told of it after the meeting that agreed it, and reminded ${momentsInWords(
      { before: remindActionWorkingDaysBefore, after: remindWorkingDaysAfter },
      {
        before: (days) => `${formatWorkingDays(days)} before it is due`,
        after: (days) => `${formatWorkingDays(days)} after`,
      },
    )}.`,
  *plan(scene) {
    const { remindActionWorkingDaysBefore: before, remindWorkingDaysAfter: after } = scene.policy;
    const momentOf = dueMoments(scene, { before, after, late: 'overdue' });
    const agreedIn = meetingsJustClosed(scene);
    for (const action of meetingParts(scene).actions.values()) {
      const { id, key, due, done, meeting } = action;
      const title = agreedIn.get(meeting ?? '');
      const agreed = title !== undefined && due > scene.today ? agreedMoment(title, due, scene.today) : undefined;
      const moment = done === undefined ? (momentOf(due) ?? agreed) : undefined;
      if (!moment) continue;
      const told = toldOfAction(scene, action);
      if (!told) continue;
      const { insteadOf } = told;
      const recipient = told.person.id;
      yield {
        key: noticeKey({
          rule: actionDue.id,
          list: 'actions',
          id,
          moment: moment.name,
          day: due,
          insteadOf,
          recipient,
        }),
        matter: `task/actions/${id}/${due}/${recipient}`,
        rule: actionDue.id,
        card: 'task',
        item: { list: 'actions', id },
        occurrence: `${moment.name}:${due}`,
        recipient,
        urgent: moment.urgent,
        due,
        why: `You get this because ${told.because} ${key} ${moment.words}.`,
      };
    }
  },
};

/** Titles of the meetings that were closed lately, by id. */
const meetingsJustClosed = (scene: RuleScene): ReadonlyMap<string, string> =>
  new Map(
    [...meetingParts(scene).meetings.values()].flatMap(({ id, title, state, endedAt }) => {
      if (state !== 'Closed' || endedAt === undefined) return [];
      const { day } = londonClock(new Date(endedAt));
      return scene.calendar.workingDaysBetween(day, scene.today) <= newsWorkingDays ? [[id, title] as const] : [];
    }),
  );

const agreedMoment = (title: string, due: Day, today: Day): Moment => ({
  name: 'agreed',
  words: `was agreed in ${title} and ${dueWords(due, today)}`,
  urgent: false,
});
