import { attendancesOf, presenceOf } from './presencesOf';
import type { AttendanceRecord, GroupMeeting, MeetingPerson, MeetingSnapshot, Reply, Sector } from './records';
import type { SeatNow } from './seatsOf';

/** Somebody of a meeting, as the register lists them: a seat's person, or a guest. */
export interface MeetingAttendee {
  /** Undefined for a guest. */
  readonly seat?: SeatNow;
  readonly person: MeetingPerson;
  readonly sector?: Sector;
  readonly organisation?: string;
  /** Who comes in their place, where a deputy is sent. */
  readonly deputy?: MeetingPerson;
  readonly reply?: Reply;
  readonly isHere: boolean;
  readonly hasLeft: boolean;
  /** `15:00`. */
  readonly leavesAt?: string;
  readonly note?: string;
  /** Counts towards quorum. */
  readonly counts: boolean;
  /** For whatever is written of them. */
  readonly record?: AttendanceRecord;
}

/** The register of a meeting: seats in their order, guests after them by name. Vacant seats are not in it. */
export const attendeesOf = (
  { id }: Pick<GroupMeeting, 'id'>,
  seats: readonly SeatNow[],
  snapshot: Pick<MeetingSnapshot, 'attendances' | 'people' | 'organisations'>,
): readonly MeetingAttendee[] => {
  const register = attendancesOf({ id }, snapshot);
  const members = seats.flatMap((seat): MeetingAttendee[] => {
    const record = register.get(seat.seat.id);
    const { person } = seat;
    if (!person || (seat.state !== 'filled' && !record)) return [];
    const presence = record?.reply === 'Sending a deputy' ? presenceOf(seat, record, snapshot) : undefined;
    return [
      {
        seat,
        person,
        ...(seat.sector && { sector: seat.sector }),
        ...(seat.organisation && { organisation: seat.organisation.title }),
        ...(presence && { deputy: presence.person }),
        ...said(record),
        counts: seat.votes && seat.state === 'filled',
      },
    ];
  });
  const guests = [...snapshot.attendances.values()].flatMap((record): MeetingAttendee[] => {
    const person = snapshot.people.get(record.person);
    if (record.meeting !== id || record.seat !== undefined || !person) return [];
    const organisation = snapshot.organisations.get(person.organisation ?? '')?.title;
    return [{ person, ...(organisation !== undefined && { organisation }), ...said(record), counts: false }];
  });
  return [...members, ...guests.sort((a, b) => a.person.title.localeCompare(b.person.title, 'en'))];
};

const said = (
  record: AttendanceRecord | undefined,
): Pick<MeetingAttendee, 'reply' | 'isHere' | 'hasLeft' | 'leavesAt' | 'note' | 'record'> => ({
  ...(record?.reply !== undefined && { reply: record.reply }),
  ...(record?.leavesAt !== undefined && { leavesAt: record.leavesAt }),
  ...(record?.note !== undefined && { note: record.note }),
  ...(record && { record }),
  isHere: record?.present === true && record.leftAt === undefined,
  hasLeft: record?.leftAt !== undefined,
});
