import { groupOf, mayRunGroup } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Attendance, type Meeting, type Member, type Patch } from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from '../refusals';
import { putRecord } from './putRecord';
import { attendanceOfSeat, emptied, knownAttendance, seatFault } from './replyToMeeting';
import { stateFault } from './stateFault';
import { strangerFault } from './strangerFault';

interface Tick {
  readonly meeting: Meeting;
  /** `not here` takes a tick back as if it had never been; `left` keeps that they were there. */
  readonly state: 'here' | 'not here' | 'left';
  /** Id of the deputy who is there instead; null when it is the seat's own person after all. */
  readonly deputy?: string | null;
}

export type SeatTick = Tick & { readonly seat: Member };
/** Somebody who has no seat: they neither count nor vote. */
export type GuestTick = Tick & { readonly guest: string };

/**
 * Ticks who is there: by whoever runs the meeting, and for their own seat by whoever sits there and their deputy. The first tick notes when they came. Of a
 * closed meeting only the programme team corrects it, since minutes are written from it.
 */
export const tickPresent = async (
  context: Context,
  tick: SeatTick | GuestTick,
): Promise<UpdateOutcome<'attendances'> | Refused> => {
  const { snapshot } = context.replica;
  const { meeting, state, deputy } = tick;
  const isCorrection = snapshot.meetings.get(meeting.id)?.state === 'Closed' && isTeam(context);
  const fault =
    ('seat' in tick ? seatFault(context, tick.seat, meeting) : guestFault(context, meeting)) ??
    (isCorrection ? undefined : stateFault(context, meeting)) ??
    strangerFault(context, deputy, 'guest' in tick ? tick.guest : undefined);
  if (fault) return fault;
  const seat = 'seat' in tick ? snapshot.members.get(tick.seat.id) : undefined;
  if ('seat' in tick && (seat?.person === undefined || seat.group !== groupOf(meeting, snapshot)?.id))
    return refused('seat.gone');
  const known = seat ? knownAttendance(context, meeting, seat) : guestAttendance(context, meeting, tick);
  const patch: Patch<'attendances'> = {
    ...presence(
      known,
      state,
      isCorrection ? heldFrom(context, meeting) : { came: instantOf(context), went: instantOf(context) },
    ),
    ...(deputy === null && { reply: 'Coming' as const, deputy: null }),
    ...(typeof deputy === 'string' && { reply: 'Sending a deputy' as const, deputy }),
  };
  const problems = checkFields(lists.attendances, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const fields = seat ? attendanceOfSeat(context, meeting, seat) : guestFields(context, meeting, tick);
  return putRecord(context, { list: 'attendances', known, fields: { ...emptied(patch), ...fields }, patch });
};

/** When somebody came and went who is ticked now, where no moment of theirs is known. */
interface Moments {
  readonly came: string;
  readonly went: string;
}

/** Of a closed meeting: from its start to its end. */
const heldFrom = (context: Context, { id, startedAt }: Meeting): Moments => {
  const current = context.replica.snapshot.meetings.get(id);
  const came = current?.startedAt ?? startedAt ?? instantOf(context);
  return { came, went: current?.endedAt ?? came };
};

const presence = (
  known: Attendance | undefined,
  state: Tick['state'],
  { came, went }: Moments,
): Patch<'attendances'> => {
  switch (state) {
    case 'here':
      return { present: true, arrivedAt: known?.arrivedAt ?? came, leftAt: null };
    case 'not here':
      return { present: false, arrivedAt: null, leftAt: null };
    case 'left':
      return { present: true, arrivedAt: known?.arrivedAt ?? came, leftAt: known?.leftAt ?? went };
  }
};

const isTeam = (context: Context): boolean => actingPerson(context)?.role === 'Programme team';

const guestFault = (context: Context, meeting: Meeting): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  const { snapshot } = context.replica;
  if (fault || !person || mayRunGroup(person, groupOf(meeting, snapshot), snapshot, meeting)) return fault;
  return refused('authority.notYours', { who: 'whoever runs the meeting' });
};

const guestOf = (tick: SeatTick | GuestTick): string => ('guest' in tick ? tick.guest : '');

const guestAttendance = ({ replica }: Context, meeting: Meeting, tick: SeatTick | GuestTick): Attendance | undefined =>
  [...replica.snapshot.attendances.values()].find(
    (one) => one.meeting === meeting.id && one.seat === undefined && one.person === guestOf(tick),
  );

const guestFields = ({ replica }: Context, meeting: Meeting, tick: SeatTick | GuestTick) => ({
  title: `${replica.snapshot.people.get(guestOf(tick))?.title ?? ''}, ${meeting.title}`.slice(0, 255),
  key: `${meeting.id}/guest/${guestOf(tick)}`,
  meeting: meeting.id,
  person: guestOf(tick),
});
