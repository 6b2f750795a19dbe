import { byMoment, groupOf, leadershipGroup, seatsOf, type Day } from '@ipmo-hub/teams-app/domain';
import type { Group, Meeting, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { CommandRequest } from './commandDefinition';

/**
 * The meeting that somebody means: one that is named (`LG-2026-12`), or the next, running ones included, of the group that is named (`LG`), else of the
 * group whose channel or chat it is, else of the groups they sit in, else of the leadership group.
 */
export const meetingMeant = (
  request: Pick<CommandRequest, 'snapshot' | 'today' | 'person' | 'group'>,
  subject: string,
): Meeting | undefined => {
  const { snapshot, today, person, group } = request;
  const wanted = subject.trim().toLowerCase();
  if (wanted !== '') {
    const named = [...snapshot.meetings.values()].find(({ key }) => key.toLowerCase() === wanted);
    const ofGroup = [...snapshot.groups.values()].find(
      ({ key, title }) => key.toLowerCase() === wanted || title.toLowerCase() === wanted,
    );
    return named ?? (ofGroup && nextOf(snapshot, today, [ofGroup.id]));
  }
  if (group) return nextOf(snapshot, today, [group.id]);
  const sitsIn = [...snapshot.groups.values()].filter((one) => hasSeat(one, snapshot, { today, person: person.id }));
  const own = nextOf(
    snapshot,
    today,
    sitsIn.map(({ id }) => id),
  );
  return own ?? nextOf(snapshot, today, [leadershipGroup(snapshot, today)?.id]);
};

const hasSeat = (
  group: Group,
  snapshot: Snapshot,
  { today, person }: { readonly today: Day; readonly person: string },
): boolean => seatsOf(group, snapshot, today).some(({ state, seat }) => state === 'filled' && seat.person === person);

const nextOf = (snapshot: Snapshot, today: Day, groups: readonly (string | undefined)[]): Meeting | undefined =>
  [...snapshot.meetings.values()]
    .filter((meeting) => groups.includes(groupOf(meeting, snapshot)?.id))
    .filter(({ state, on }) => state === 'Running' || (state === 'Planned' && on >= today))
    .sort(byMoment)[0];
