import { attendanceOf } from '../meetings/attendanceOf';
import { hasEnded } from '../meetings/hasEnded';
import { seatsOf } from '../meetings/seatsOf';
import { noticeKey } from '../noticeKey';
import { meetingParts } from './meetingParts';
import type { Rule } from './rule';
import { teamPrefix } from './tellTeam';

const mostPrompts = 3;

/** Asks the programme team to look at a group's membership when its attendance falls: once after each meeting that shows it. */
export const membership: Rule = {
  id: 'membership',
  isNews: true,
  explain: () =>
    'The programme team is asked to look at a group’s membership when somebody keeps missing its meetings without a deputy, or nobody speaks for a sector.',
  *plan(scene) {
    const { team, today } = scene;
    const [member] = team;
    if (!member) return;
    const parts = meetingParts(scene);
    for (const group of parts.groups.values()) {
      if (hasEnded(group, today)) continue;
      const trend = attendanceOf(group, seatsOf(group, parts, today), parts);
      const last = trend.meetings.at(-1);
      if (!last || trend.prompts.length === 0) continue;
      const { id, title } = group;
      const more = trend.prompts.length - mostPrompts;
      const prompts = [...trend.prompts.slice(0, mostPrompts), ...(more > 0 ? [`And ${String(more)} more.`] : [])];
      yield {
        key: noticeKey({
          rule: membership.id,
          list: 'groups',
          id,
          moment: 'membership',
          day: last.on,
          recipient: member.id,
        }),
        matter: `task/groups/${id}/membership/${member.id}`,
        rule: membership.id,
        card: 'task',
        item: { list: 'groups', id },
        occurrence: `membership:${last.on}`,
        recipient: member.id,
        urgent: false,
        due: today,
        why: `${teamPrefix}attendance of ${title} is falling. ${prompts.join(' ')}`,
      };
    }
  },
};
