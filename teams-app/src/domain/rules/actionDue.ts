import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import { dueMoments, momentsInWords } from './dueMoments';
import type { Rule } from './rule';
import { whoIsTold } from './whoIsTold';

/** Reminds whoever took an action before it is due, on the day, and again once it is overdue. */
export const actionDue: Rule = {
  id: 'actionDue',
  explain: ({ remindActionWorkingDaysBefore, remindWorkingDaysAfter }) =>
    `The owner of an action is reminded ${momentsInWords(
      { before: remindActionWorkingDaysBefore, after: remindWorkingDaysAfter },
      {
        before: (days) => `${formatWorkingDays(days)} before it is due`,
        after: (days) => `${formatWorkingDays(days)} after`,
      },
    )}.`,
  *plan(scene) {
    const { snapshot, policy } = scene;
    const { remindActionWorkingDaysBefore: before, remindWorkingDaysAfter: after } = policy;
    const momentOf = dueMoments(scene, { before, after, late: 'overdue' });
    for (const { id, key, owner, due, done, project } of snapshot.actions.values()) {
      const moment = done === undefined ? momentOf(due) : undefined;
      if (!moment) continue;
      const sro = snapshot.projects.get(project ?? '')?.sro;
      const told = whoIsTold(scene, { person: owner, you: 'took it on', they: 'took it on', after: [sro] });
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
