import { attendancesOf, groupOf, mayRunGroup, minutesOfTime, type Reply } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Meeting, type Member, type NewItem, type Patch } from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from '../refusals';
import { putRecord } from './putRecord';
import { stateFault } from './stateFault';
import { strangerFault } from './strangerFault';

export interface MeetingReply {
  readonly meeting: Meeting;
  readonly seat: Member;
  readonly reply: Reply;
  /** Id of who comes instead; the seat's deputy or the person's own unless named. */
  readonly deputy?: string;
  /** `HH:MM` in London; null takes it back. */
  readonly leavesAt?: string | null;
  readonly note?: string;
}

/**
 * Answers for a seat whether it comes: by whoever sits there, their deputy, and whoever runs the meeting. One record for each meeting and seat: the newest
 * answer stands, and the same answer again writes nothing.
 */
export const replyToMeeting = async (
  context: Context,
  { meeting, seat: base, reply, deputy: named, leavesAt, note }: MeetingReply,
): Promise<UpdateOutcome<'attendances'> | Refused> => {
  const { snapshot } = context.replica;
  const seat = snapshot.members.get(base.id);
  const person = snapshot.people.get(seat?.person ?? '');
  if (!seat || !person || seat.group !== groupOf(meeting, snapshot)?.id) return refused('seat.gone');
  const fault = seatFault(context, seat, meeting) ?? stateFault(context, meeting);
  if (fault) return fault;
  const deputy = reply === 'Sending a deputy' ? (named ?? seat.deputy ?? person.deputy) : undefined;
  if (reply === 'Sending a deputy' && (deputy === undefined || deputy === person.id))
    return refused('attendance.noDeputy');
  const stranger = strangerFault(context, deputy);
  if (stranger) return stranger;
  if (typeof leavesAt === 'string' && minutesOfTime(leavesAt) === undefined)
    return refused('meeting.badTime', { time: leavesAt.slice(0, 40) });
  const known = knownAttendance(context, meeting, seat);
  // What went with another answer, or with another person, does not go with this one.
  const isOther = known !== undefined && (known.reply !== reply || known.deputy !== deputy);
  const patch: Patch<'attendances'> = {
    person: person.id,
    reply,
    deputy: deputy ?? null,
    ...(isOther && { leavesAt: null, note: null }),
    ...(leavesAt !== undefined && { leavesAt: leavesAt === null ? null : padded(leavesAt) }),
    ...(note !== undefined && { note: note.trim() === '' ? null : note.trim() }),
  };
  const problems = checkFields(lists.attendances, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const along = { repliedAt: instantOf(context) };
  return putRecord(context, {
    list: 'attendances',
    known,
    fields: { ...emptied(patch), ...along, ...attendanceOfSeat(context, meeting, seat) },
    patch,
    along,
  });
};

/** Who may answer for a seat: whoever sits there, their deputy, and whoever runs the meeting. Never a reader. */
export const seatFault = (context: Context, seat: Member, meeting?: Meeting): Refused | undefined => {
  const { snapshot } = context.replica;
  const fault = actorFault(context);
  const actor = actingPerson(context);
  if (fault || !actor) return fault;
  const person = snapshot.people.get(seat.person ?? '');
  const isTheirs = [person?.id, seat.deputy, person?.deputy].includes(actor.id);
  if (actor.role !== 'Reader' && isTheirs) return undefined;
  if (meeting && mayRunGroup(actor, snapshot.groups.get(seat.group), snapshot, meeting)) return undefined;
  const who = meeting ? 'their deputy and whoever runs the meeting' : 'their deputy';
  return refused('authority.notYours', { who: `${person?.title ?? 'whoever sits there'}, ${who}` });
};

export const knownAttendance = ({ replica }: Context, meeting: Meeting, seat: Pick<Member, 'id'>) => {
  const id = attendancesOf(meeting, replica.snapshot).get(seat.id)?.id;
  return replica.snapshot.attendances.get(id ?? '');
};

/** What every attendance of a seat says. */
export const attendanceOfSeat = (
  { replica }: Context,
  meeting: Meeting,
  { id, person: who = '' }: Member,
): Pick<NewItem<'attendances'>, 'title' | 'key' | 'meeting' | 'seat' | 'person'> => ({
  title: `${replica.snapshot.people.get(who)?.title ?? ''}, ${meeting.title}`.slice(0, 255),
  key: `${meeting.id}/${id}`,
  meeting: meeting.id,
  seat: id,
  person: who,
});

/** A patch as the fields of something new: what it empties is left out. */
export const emptied = <P extends Patch<'attendances'>>(patch: P): Partial<NewItem<'attendances'>> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null && value !== undefined));

const padded = (time: string): string => time.trim().padStart(5, '0');
