import { byMoment, groupOf, leadershipGroup, meetingsOf, type Day } from '@ipmo-hub/teams-app/domain';
import type { Meeting, Snapshot } from '@ipmo-hub/teams-app/lists';

type Parts = Pick<Snapshot, 'meetings' | 'groups' | 'members'>;

/**
 * The meeting that an address means: one by its reference, a group's (`LG`) by the group's, and without either that of the person's own groups,
 * else the leadership group's. Of a group it is the one that runs, else today's, else the next one, else the last one. One that was closed stays for the rest
 * of its day: its minutes are to be written.
 */
export const findMeeting = (
  entity: string,
  snapshot: Parts,
  { today, me }: { readonly today: Day; readonly me: { readonly id: string } | undefined },
): Meeting | undefined => {
  const wanted = entity.trim().toLowerCase();
  const all = [...snapshot.meetings.values()];
  if (wanted !== '') {
    const named = all.find(({ key }) => key.toLowerCase() === wanted);
    const group = [...snapshot.groups.values()].find(({ key }) => key.toLowerCase() === wanted);
    return named ?? (group && presentOf(meetingsOf(group, snapshot), today));
  }
  const mine = new Set(
    [...snapshot.members.values()]
      .filter(({ person, deputy }) => me !== undefined && (person === me.id || deputy === me.id))
      .map(({ group }) => group),
  );
  const held = all.filter((meeting) => mine.has(groupOf(meeting, snapshot)?.id ?? '')).sort(byMoment);
  const own = presentOrNext(held, today);
  return own ?? presentOf(meetingsOf(leadershipGroup(snapshot, today), snapshot), today);
};

const isRunning = ({ state }: Meeting): boolean => state === 'Running';
const isAhead = ({ state, on }: Meeting, today: Day): boolean => state === 'Planned' && on >= today;

const presentOrNext = (meetings: readonly Meeting[], today: Day): Meeting | undefined =>
  meetings.find(isRunning) ??
  meetings.find(({ state, on }) => state === 'Planned' && on === today) ??
  meetings.findLast(({ state, on }) => state === 'Closed' && on === today) ??
  meetings.find((meeting) => isAhead(meeting, today));

const presentOf = (meetings: readonly Meeting[], today: Day): Meeting | undefined =>
  presentOrNext(meetings, today) ?? meetings.findLast(({ state }) => state === 'Closed');
