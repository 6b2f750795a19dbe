import type { AttendanceRecord, GroupMeeting, MeetingPerson, MeetingSnapshot } from './records';
import type { SeatNow } from './seatsOf';

/** Somebody who is there for a seat: whoever sits on it, or their deputy. */
export interface Presence {
  readonly seat: SeatNow;
  readonly person: MeetingPerson;
  readonly isDeputy: boolean;
  /** `HH:MM` in London, when they mean to go. */
  readonly leavesAt?: string;
}

type Parts = Pick<MeetingSnapshot, 'attendances' | 'people'>;

/**
 * Who is there for the group's seats: while the meeting is planned those who said that they come or send a deputy, once it runs those who were
 * ticked and have not left. `at` (ISO instant) asks for a moment of a meeting that has begun.
 */
export const presencesOf = (
  meeting: Pick<GroupMeeting, 'id' | 'state'>,
  seats: readonly SeatNow[],
  snapshot: Parts,
  at?: string,
): readonly Presence[] => {
  const records = attendancesOf(meeting, snapshot);
  return seats.flatMap((seat) => {
    const record = records.get(seat.seat.id);
    if (!record) return [];
    const isThere = meeting.state === 'Planned' ? isComing(record) : isThereAt(record, at);
    const presence = isThere ? presenceOf(seat, record, snapshot) : undefined;
    return presence ? [presence] : [];
  });
};

/** A meeting's attendances by seat. */
export const attendancesOf = (
  { id }: Pick<GroupMeeting, 'id'>,
  { attendances }: Pick<MeetingSnapshot, 'attendances'>,
): ReadonlyMap<string, AttendanceRecord> =>
  new Map(
    [...attendances.values()].flatMap((record) =>
      record.meeting === id && record.seat !== undefined ? [[record.seat, record] as const] : [],
    ),
  );

const isComing = ({ reply }: AttendanceRecord): boolean => reply === 'Coming' || reply === 'Sending a deputy';

const isThereAt = ({ present, arrivedAt, leftAt }: AttendanceRecord, at: string | undefined): boolean => {
  if (at === undefined) return present === true && leftAt === undefined;
  if (arrivedAt === undefined) return present === true && (leftAt === undefined || leftAt > at);
  return arrivedAt <= at && (leftAt === undefined ? present === true : leftAt > at);
};

/** Who comes for a seat, by its attendance: the deputy where one is sent; nobody where nobody is named. */
export const presenceOf = (
  seat: SeatNow,
  record: Pick<AttendanceRecord, 'reply' | 'deputy' | 'leavesAt' | 'person'>,
  { people }: Pick<MeetingSnapshot, 'people'>,
): Presence | undefined => {
  const isDeputy = record.reply === 'Sending a deputy';
  const person = isDeputy ? (people.get(record.deputy ?? '') ?? seat.deputy) : people.get(record.person);
  if (!person) return undefined;
  return { seat, person, isDeputy, ...(record.leavesAt !== undefined && { leavesAt: record.leavesAt }) };
};
