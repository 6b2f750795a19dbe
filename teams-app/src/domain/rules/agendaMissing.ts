import { noticeKey } from '../noticeKey';
import type { Rule } from './rule';
import { liveEscalations } from './tellHolders';

/** Asks the programme team to plan a meeting when an escalation has reached the leadership group and none is planned. */
export const agendaMissing: Rule = {
  id: 'agendaMissing',
  isNews: true,
  explain: () =>
    'The programme team is asked to plan a meeting when an escalation waits for the leadership group and none is planned.',
  *plan(scene) {
    const { snapshot, today, team } = scene;
    const [member] = team;
    if (!member || [...snapshot.meetings.values()].some(({ state, on }) => state === 'Planned' && on >= today)) return;
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
