import { isOfLeadership } from '../meetings/groupOf';
import type { GroupMeeting } from '../meetings/records';
import { noticeKey } from '../noticeKey';
import { meetingParts } from './meetingParts';
import type { Rule } from './rule';
import { liveEscalations } from './tellHolders';

/** Asks the programme team to plan a meeting when an escalation has reached the leadership group and none is planned. */
export const agendaMissing: Rule = {
  id: 'agendaMissing',
  isNews: true,
  explain: () =>
    'The programme team is asked to plan a meeting when an escalation waits for the leadership group and none is planned.',
  *plan(scene) {
    const { today, team } = scene;
    const [member] = team;
    const { groups, meetings } = meetingParts(scene);
    const isPlanned = (meeting: GroupMeeting): boolean =>
      meeting.state === 'Planned' && meeting.on >= today && isOfLeadership(meeting, { groups });
    if (!member || [...meetings.values()].some(isPlanned)) return;
    for (const { id, title, rung, round = 1, raisedOn } of liveEscalations(scene)) {
      if (rung !== 'Leadership group') continue;
      const moment = round > 1 ? `no-meeting-${String(round)}` : 'no-meeting';
      yield {
        key: noticeKey({
          rule: agendaMissing.id,
          list: 'escalations',
          id,
          moment,
          day: raisedOn,
          recipient: member.id,
        }),
        matter: `task/escalations/${id}/${moment}:${raisedOn}/${member.id}`,
        rule: agendaMissing.id,
        card: 'task',
        item: { list: 'escalations', id },
        occurrence: `${moment}:${raisedOn}`,
        recipient: member.id,
        urgent: false,
        due: today,
        why: `You get this because an escalation waits for the leadership group and no meeting is planned: ${title}.`,
      };
    }
  },
};
