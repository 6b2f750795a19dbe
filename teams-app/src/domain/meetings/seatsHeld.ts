import type { Day } from '../plan';
import { groupOf } from './groupOf';
import { attendancesOf } from './presencesOf';
import type {
  AttendanceRecord,
  GroupMeeting,
  MeetingGroup,
  MeetingPerson,
  MeetingSnapshot,
  SeatRecord,
} from './records';
import { seatsOf, type SeatNow } from './seatsOf';

type Parts = Pick<MeetingSnapshot, 'members' | 'people' | 'organisations'>;

/**
 * The seats of a meeting. Of a closed one as they were held: a seat in its register was filled by whoever is in the register, whatever the seat says since,
 * so that nobody's leaving changes the minutes. Before that as they are on the meeting's day.
 */
export const seatsHeld = (
  meeting: GroupMeeting,
  snapshot: Parts & Pick<MeetingSnapshot, 'attendances' | 'groups'>,
): readonly SeatNow[] => {
  const group = groupOf(meeting, snapshot);
  if (meeting.state !== 'Closed') return seatsOf(group, snapshot, meeting.on);
  const register = attendancesOf(meeting, snapshot);
  const members = new Map(
    [...snapshot.members].map(([id, seat]) => {
      const record = register.get(id);
      return [id, record ? heldBy(seat, record) : seat] as const;
    }),
  );
  return seatsThen(group, { ...snapshot, members }, meeting.on);
};

/** The seats as they were on a day that is past: who has left since, or is away now, sat there then. */
export const seatsThen = (
  group: Pick<MeetingGroup, 'id'> | undefined,
  { members, people, organisations }: Parts,
  day: Day,
): readonly SeatNow[] => {
  const then = new Map([...people].map(([id, person]) => [id, thereStill(person)]));
  return seatsOf(group, { members, organisations, people: then }, day);
};

/** The ids of those who sit in a group and of all who may deputise for them. */
export const peopleOfSeats = (seats: readonly SeatNow[]): readonly string[] =>
  seats
    .filter(({ state }) => state === 'filled')
    .flatMap(({ seat, person, deputy }) => [person?.id, deputy?.id, seat.deputy, person?.deputy])
    .filter((id) => id !== undefined);

const heldBy = (
  { from: _from, until: _until, ...seat }: SeatRecord,
  { person, deputy }: AttendanceRecord,
): SeatRecord => ({ ...seat, person, ...(deputy !== undefined && { deputy }) });

const thereStill = ({ left: _left, awayUntil: _away, ...person }: MeetingPerson): MeetingPerson => person;
