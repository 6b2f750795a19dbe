import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { groupOf } from '../meetings/groupOf';
import { chairOf, secretaryOf } from '../meetings/memberRoles';
import { minutesWithinWorkingDays } from '../meetings/minutesOf';
import { noticeKey } from '../noticeKey';
import { meetingParts } from './meetingParts';
import type { Rule } from './rule';
import { whoIsTold } from './whoIsTold';

/** Working days after which missing minutes are no news any more: a programme that takes the suite up does not hear of years of old meetings. */
const newsWorkingDays = 40;

/** Asks whoever writes a meeting's minutes for them once they are late: drafts come round while people still remember (ten working days). */
export const minutesOverdue: Rule = {
  id: 'minutesOverdue',
  explain: () =>
    `Whoever writes the minutes of a meeting is asked for them when there is no draft ${formatWorkingDays(minutesWithinWorkingDays)} after it.`,
  *plan(scene) {
    const { calendar, today } = scene;
    const parts = meetingParts(scene);
    for (const meeting of parts.meetings.values()) {
      const { id, on, title } = meeting;
      if (meeting.state !== 'Closed' || meeting.minutes !== undefined || meeting.confirmedOn !== undefined) continue;
      const due = calendar.addWorkingDays(on, minutesWithinWorkingDays);
      if (today <= due || calendar.workingDaysBetween(due, today) > newsWorkingDays) continue;
      const writer = secretaryOf(meeting, parts) ?? chairOf(meeting, parts);
      const duty = { person: writer?.id, you: 'write its minutes', they: 'writes its minutes' };
      const told = whoIsTold(scene, { ...duty, after: [groupOf(meeting, parts)?.chair] });
      if (!told) continue;
      const { insteadOf } = told;
      const recipient = told.person.id;
      yield {
        key: noticeKey({
          rule: minutesOverdue.id,
          list: 'meetings',
          id,
          moment: 'minutes',
          day: due,
          insteadOf,
          recipient,
        }),
        matter: `task/meetings/${id}/minutes/${recipient}`,
        rule: minutesOverdue.id,
        card: 'task',
        item: { list: 'meetings', id },
        occurrence: `minutes:${due}`,
        recipient,
        urgent: false,
        due,
        why: `You get this because ${told.because} the draft minutes of ${title} were due on ${formatDay(due, today)}.`,
      };
    }
  },
};
