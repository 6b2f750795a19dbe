import { groupOf, seatsOf } from '../../domain';
import type { Meeting, Member, Snapshot } from '../../lists';

/** The seats that somebody answers for at a meeting: their own, voting ones first; where they have none, those they are deputy of. */
export const seatsFor = (snapshot: Snapshot, meeting: Meeting, person: string): readonly Member[] => {
  const filled = seatsOf(groupOf(meeting, snapshot), snapshot, meeting.on).filter(({ state }) => state === 'filled');
  const own = filled.filter((seat) => seat.person?.id === person);
  const theirs = own.length > 0 ? own : filled.filter(({ deputy }) => deputy?.id === person);
  return [...theirs]
    .sort((one, other) => Number(other.votes) - Number(one.votes))
    .flatMap(({ seat }) => snapshot.members.get(seat.id) ?? []);
};
