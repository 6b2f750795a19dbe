import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import { papersDue } from '../papersDue';
import { dueMoments, momentsInWords } from './dueMoments';
import type { Rule } from './rule';
import { toldOfPaper } from './toldOfDue';

/** Asks authors for papers before the day they are due, on it, and once after it, until the meeting has been. Papers that came are not asked for. */
export const paperDue: Rule = {
  id: 'paperDue',
  explain: ({ remindPaperWorkingDaysBefore, papersClearWorkingDays }) =>
    `The author of a paper is asked for it ${momentsInWords(
      { before: remindPaperWorkingDaysBefore, after: [1] },
      { before: (days) => `${formatWorkingDays(days)} before it is due`, after: () => 'once it is late' },
    )}. Papers are due with ${formatWorkingDays(papersClearWorkingDays)} clear before the meeting, unless it names another day.`,
  *plan(scene) {
    const { snapshot, policy, calendar, today } = scene;
    const momentOf = dueMoments(scene, { before: policy.remindPaperWorkingDaysBefore, after: [1], late: 'late' });
    for (const paper of snapshot.papers.values()) {
      const meeting = snapshot.meetings.get(paper.meeting);
      if (paper.receivedOn !== undefined || meeting?.state !== 'Planned' || meeting.on < today) continue;
      const due = papersDue(meeting, policy, calendar);
      const moment = momentOf(due);
      if (!moment) continue;
      const told = toldOfPaper(scene, paper);
      if (!told) continue;
      const { id, key } = paper;
      const { insteadOf } = told;
      const recipient = told.person.id;
      yield {
        key: noticeKey({ rule: paperDue.id, list: 'papers', id, moment: moment.name, day: due, insteadOf, recipient }),
        matter: `task/papers/${id}/${due}/${recipient}`,
        rule: paperDue.id,
        card: 'task',
        item: { list: 'papers', id },
        occurrence: `${moment.name}:${due}`,
        recipient,
        urgent: moment.urgent,
        due,
        why: `You get this because ${told.because} ${key} ${moment.words}, for the meeting on ${formatDay(meeting.on, today)}.`,
      };
    }
  },
};
