import { attendancesOf, presenceOf } from './presencesOf';
import type { AttendanceRecord, GroupMeeting, MeetingPerson, MeetingSnapshot, SeatRole, Sector } from './records';
import type { SeatNow } from './seatsOf';
import { minutesOnDay, timeOfMinutes } from './clockMinutes';

/** Somebody in a meeting's register. */
export interface Attendee {
  readonly person: MeetingPerson;
  /** Of the seat, or of the guest's own organisation. */
  readonly organisation?: string;
  readonly sector?: Sector;
  readonly role?: SeatRole;
  /** Name of whoever they came for. */
  readonly insteadOf?: string;
  /** `14:20`, when it was not from the beginning to the end. */
  readonly arrived?: string;
  readonly left?: string;
}

export interface MinutesPresent {
  /** Members and deputies who were there, by seat. */
  readonly present: readonly Attendee[];
  /** Those there without a vote: secretaries, those in attendance, guests. */
  readonly inAttendance: readonly Attendee[];
  readonly apologies: readonly Attendee[];
  /** Neither there nor excused. */
  readonly absent: readonly Attendee[];
}

/** Minutes after the start up to which nobody is said to have come late. */
const graceMinutes = 5;

/** Who was at a meeting, who sent apologies, and who was not heard of. */
export const minutesPresent = (
  meeting: GroupMeeting,
  seats: readonly SeatNow[],
  snapshot: Pick<MeetingSnapshot, 'attendances' | 'people' | 'organisations'>,
): MinutesPresent => {
  const register = attendancesOf(meeting, snapshot);
  const parts = {
    present: [] as Attendee[],
    inAttendance: [] as Attendee[],
    apologies: [] as Attendee[],
    absent: [] as Attendee[],
  };
  for (const seat of seats) {
    const record = register.get(seat.seat.id);
    if (!seat.person || (seat.state !== 'filled' && !record)) continue;
    const presence = record && wasThere(record) ? presenceOf(seat, record, snapshot) : undefined;
    if (presence && record)
      parts[seat.votes ? 'present' : 'inAttendance'].push({
        ...attendee(seat, presence.person),
        ...(presence.isDeputy && { insteadOf: seat.person.title }),
        ...timesOf(meeting, record),
      });
    else
      parts[record?.reply === 'Apologies' || record?.reply === 'Sending a deputy' ? 'apologies' : 'absent'].push(
        attendee(seat, seat.person),
      );
  }
  for (const record of snapshot.attendances.values()) {
    const guest = snapshot.people.get(record.person);
    if (record.meeting !== meeting.id || record.seat !== undefined || !guest || !wasThere(record)) continue;
    const organisation = snapshot.organisations.get(guest.organisation ?? '')?.title;
    parts.inAttendance.push({
      person: guest,
      ...(organisation !== undefined && { organisation }),
      ...timesOf(meeting, record),
    });
  }
  return parts;
};

const wasThere = ({ present, leftAt }: AttendanceRecord): boolean => present === true || leftAt !== undefined;

const attendee = ({ organisation, sector, seat }: SeatNow, person: MeetingPerson): Attendee => ({
  person,
  ...(organisation && { organisation: organisation.title }),
  ...(sector && { sector }),
  role: seat.role,
});

const timesOf = (
  { on, startedAt }: GroupMeeting,
  { arrivedAt, leftAt }: AttendanceRecord,
): Pick<Attendee, 'arrived' | 'left'> => {
  const arrived = arrivedAt === undefined ? undefined : minutesOnDay(arrivedAt, on);
  const isLate =
    arrived !== undefined && startedAt !== undefined && arrived > minutesOnDay(startedAt, on) + graceMinutes;
  return {
    ...(isLate && { arrived: timeOfMinutes(arrived) }),
    ...(leftAt !== undefined && { left: timeOfMinutes(minutesOnDay(leftAt, on)) }),
  };
};
