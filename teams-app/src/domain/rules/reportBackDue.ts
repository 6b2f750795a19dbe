import { formatDay } from '../formatDay';
import { noticeKey } from '../noticeKey';
import { dueMoments } from './dueMoments';
import { meetingParts } from './meetingParts';
import type { Rule } from './rule';
import { whoIsTold } from './whoIsTold';

/** Asks representatives with constituents to report a meeting back to them, once it is closed, and again when the day comes and passes. */
export const reportBackDue: Rule = {
  id: 'reportBackDue',
  explain: () =>
    'Whoever speaks for others in a group is asked after each meeting to tell them what came of it, and reminded until they say that it was told.',
  *plan(scene) {
    const { policy, today } = scene;
    const parts = meetingParts(scene);
    const momentOf = dueMoments(scene, {
      before: policy.remindAnswerWorkingDaysBefore,
      after: [1, 5],
      late: 'overdue',
    });
    for (const { id, meeting: of, person, seat, due, toldOn } of parts.reportBacks.values()) {
      const meeting = parts.meetings.get(of);
      if (toldOn !== undefined || meeting?.state !== 'Closed') continue;
      const early = { name: 'asked', words: `it is to be told by ${formatDay(due, today)}`, urgent: false };
      const moment = momentOf(due) ?? (due > today ? early : undefined);
      if (!moment) continue;
      const told = whoIsTold(scene, {
        ...{ person, you: 'speak for others there', they: 'speaks for others there' },
        after: [parts.members.get(seat)?.deputy],
      });
      if (!told) continue;
      const { insteadOf } = told;
      const recipient = told.person.id;
      const words = moment.name === 'asked' ? moment.words : `the report back ${moment.words}`;
      yield {
        key: noticeKey({
          rule: reportBackDue.id,
          list: 'reportBacks',
          id,
          moment: moment.name,
          day: due,
          insteadOf,
          recipient,
        }),
        matter: `reportBack/reportBacks/${id}/${recipient}`,
        rule: reportBackDue.id,
        card: 'reportBack',
        item: { list: 'reportBacks', id },
        occurrence: `${moment.name}:${due}`,
        recipient,
        urgent: moment.urgent,
        due,
        why: `You get this because ${told.because} ${words}: ${meeting.title}.`,
      };
    }
  },
};
