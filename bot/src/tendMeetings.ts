import { byMoment, groupOf, londonClock } from '@ipmo-hub/teams-app/domain';
import type { Meeting, Snapshot } from '@ipmo-hub/teams-app/lists';
import {
  assembleAgenda,
  closeApprovals,
  finishMeeting,
  noteAgendaSent,
  type Context,
} from '@ipmo-hub/teams-app/usecases';

/** Days after its end for which a meeting is looked after: what was cut short when it closed is made good by then. */
const lookBackMs = 7 * 86_400_000;

/**
 * What becomes of meetings by themselves, before a sweep plans: answers that are over close, what a closed meeting left undone is
 * finished (representatives are asked to report back), what waits goes on the agenda of each group's next meeting. What cannot be written is reported, and stops nothing else.
 */
export const tendMeetings = async (
  context: Context,
  onFault: (fault: unknown, about: string) => void,
): Promise<void> => {
  const { snapshot } = context.replica;
  const tried = async (about: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (fault) {
      onFault(fault, about);
    }
  };
  await tried('approvals', async () => {
    const { faults } = await closeApprovals(context);
    for (const { decision, fault } of faults) onFault(fault, `decision ${decision}`);
  });
  const since = new Date(context.now().getTime() - lookBackMs).toISOString();
  for (const meeting of snapshot.meetings.values())
    if (meeting.state === 'Closed' && (meeting.endedAt ?? '') > since)
      await tried(`end of meeting ${meeting.id}`, () => finishMeeting(context, meeting));
  for (const meeting of nextMeetings(context))
    await tried(`agenda of meeting ${meeting.id}`, async () => {
      const outcome = await assembleAgenda(context, meeting);
      if (outcome.kind === 'refused') throw outcome.error;
      for (const fault of outcome.faults) onFault(fault, `agenda of meeting ${meeting.id}`);
    });
  for (const [meeting, at] of agendasSent(snapshot))
    await tried(`agenda of meeting ${meeting.id}`, () => noteAgendaSent(context, { meeting, at }));
};

/** The next planned meeting of each group. */
const nextMeetings = ({ replica, now }: Context): readonly Meeting[] => {
  const { snapshot } = replica;
  const { day } = londonClock(now());
  const next = new Map<string, Meeting>();
  const ahead = [...snapshot.meetings.values()].filter(({ state, on }) => state === 'Planned' && on >= day);
  for (const meeting of ahead.sort(byMoment)) {
    const group = groupOf(meeting, snapshot)?.id ?? '';
    if (!next.has(group)) next.set(group, meeting);
  }
  return [...next.values()];
};

/** Meetings whose agenda went out and whose record does not say so yet, with when it first did. */
const agendasSent = ({ meetings, notices }: Snapshot): ReadonlyMap<Meeting, string> => {
  const sent = new Map<Meeting, string>();
  for (const { rule, item, state, sentAt } of notices.values()) {
    if (rule !== 'agenda' || state !== 'Sent' || sentAt === undefined) continue;
    const meeting = meetings.get(item.replace(/^meetings\//, ''));
    if (!meeting || meeting.agendaSent !== undefined) continue;
    const known = sent.get(meeting);
    if (known === undefined || sentAt < known) sent.set(meeting, sentAt);
  }
  return sent;
};
