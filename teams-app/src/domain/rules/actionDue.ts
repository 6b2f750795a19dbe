import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import { dueMoments, momentsInWords } from './dueMoments';
import type { Rule } from './rule';
import { whoIsTold } from './whoIsTold';

/** Reminds whoever took an action before it is due, on the day, and once when it is overdue. */
export const actionDue: Rule = {
  id: 'actionDue',
  explain: ({ remindActionWorkingDaysBefore }) =>
    `The owner of an action is reminded ${momentsInWords(
      remindActionWorkingDaysBefore,
      (days) => `${formatWorkingDays(days)} before it is due`,
      'once it is overdue',
    )}.`,
  *plan(scene) {
    const { snapshot, policy } = scene;
    const momentOf = dueMoments(scene, policy.remindActionWorkingDaysBefore, 'overdue');
    for (const { id, key, owner, due, done, project } of snapshot.actions.values()) {
      const moment = done === undefined ? momentOf(due) : undefined;
      if (!moment) continue;
      const sro = snapshot.projects.get(project ?? '')?.sro;
      const told = whoIsTold(scene, { person: owner, you: 'took it on', they: 'took it on', after: [sro] });
      if (!told) continue;
      const recipient = told.person.id;
      yield {
        key: noticeKey({ rule: actionDue.id, list: 'actions', id, moment: moment.name, day: due, recipient }),
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
