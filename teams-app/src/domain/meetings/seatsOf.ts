import { addDays } from '../day';
import { formatDay } from '../formatDay';
import type { Day } from '../plan';
import type { MeetingGroup, MeetingPerson, MeetingSnapshot, OrganisationRecord, SeatRecord, Sector } from './records';

/**
 * Days before its end from which a term is said to end soon: two monthly meetings are left, one to name who follows and one to hand over.
 */
export const termEndsSoonDays = 60;

/** `left`: whoever sits there has left the programme. Only `filled` counts: whoever is past their term is no member any more. */
export type SeatState = 'filled' | 'vacant' | 'left' | 'not begun' | 'term over';

export interface SeatNow {
  readonly seat: SeatRecord;
  readonly state: SeatState;
  /** Who is named on it, whatever the state. */
  readonly person?: MeetingPerson;
  readonly organisation?: OrganisationRecord;
  /** The seat's own, else its organisation's, else that of the person's organisation. */
  readonly sector?: Sector;
  /** Counts towards quorum and votes, while it is filled. */
  readonly votes: boolean;
  /** The seat's own, else the person's. */
  readonly deputy?: MeetingPerson;
  /** Last day of leave, while they are away. */
  readonly awayUntil?: Day;
  readonly endsSoon: boolean;
  /** The same person's other filled seats in the group: they count once, and stand for the sectors of all. */
  readonly also: readonly SeatRecord[];
  /** What is to be known of it, a sentence each. */
  readonly sentences: readonly string[];
}

type Parts = Pick<MeetingSnapshot, 'members' | 'people' | 'organisations'>;

/** Who sits where in a group on a day, chair first, then by reference. */
export const seatsOf = (group: Pick<MeetingGroup, 'id'> | undefined, snapshot: Parts, day: Day): readonly SeatNow[] => {
  const seats = [...snapshot.members.values()].filter((seat) => seat.group === group?.id).sort(inOrder);
  const filled = seats.filter((seat) => stateOf(seat, snapshot, day) === 'filled');
  return seats.map((seat) => seatNow(seat, filled, snapshot, day));
};

const seatNow = (seat: SeatRecord, filled: readonly SeatRecord[], snapshot: Parts, day: Day): SeatNow => {
  const person = snapshot.people.get(seat.person ?? '');
  const state = stateOf(seat, snapshot, day);
  const own = snapshot.organisations.get(person?.organisation ?? '');
  const organisation = snapshot.organisations.get(seat.organisation ?? '') ?? own;
  const sector = seat.sector ?? organisation?.sector;
  const deputy = deputyOf(seat, person, snapshot);
  const also = state === 'filled' ? filled.filter((other) => other.id !== seat.id && other.person === seat.person) : [];
  const endsSoon = state === 'filled' && seat.until !== undefined && seat.until <= addDays(day, termEndsSoonDays);
  const awayUntil = person?.awayUntil !== undefined && person.awayUntil >= day ? person.awayUntil : undefined;
  const facts = {
    seat,
    state,
    ...(person && { person }),
    ...(organisation && { organisation }),
    ...(sector && { sector }),
    votes: isVoting(seat),
    ...(deputy && { deputy }),
    ...(awayUntil !== undefined && state === 'filled' && { awayUntil }),
    endsSoon,
    also,
  };
  return { ...facts, sentences: sentencesOf(facts, day) };
};

/** Secretaries and those in attendance neither count nor vote. */
export const isVoting = ({ role }: Pick<SeatRecord, 'role'>): boolean =>
  role !== 'Secretary' && role !== 'In attendance';

const stateOf = (seat: SeatRecord, { people }: Parts, day: Day): SeatState => {
  const person = people.get(seat.person ?? '');
  if (!person) return 'vacant';
  if (person.left) return 'left';
  if (seat.from !== undefined && seat.from > day) return 'not begun';
  return seat.until !== undefined && seat.until < day ? 'term over' : 'filled';
};

const deputyOf = (seat: SeatRecord, person: MeetingPerson | undefined, { people }: Parts): MeetingPerson | undefined =>
  [seat.deputy, person?.deputy]
    .map((id) => people.get(id ?? ''))
    .find((found) => found && !found.left && found.id !== person?.id);

const sentencesOf = (
  { seat, state, person, deputy, awayUntil, endsSoon, also }: Omit<SeatNow, 'sentences'>,
  day: Day,
): readonly string[] => {
  const name = person?.title ?? '';
  const said = (at: Day): string => formatDay(at, day);
  const states: Partial<Record<SeatState, string>> = {
    vacant: `Nobody sits on “${seat.title}”.`,
    left: `${name} has left the programme; “${seat.title}” needs somebody.`,
    'not begun': `${name} sits on “${seat.title}” from ${said(seat.from ?? day)}.`,
    'term over': `${name}’s term ended on ${said(seat.until ?? day)}: they count again once it is renewed.`,
  };
  const titles = also.map(({ title }) => `“${title}”`).join(' and ');
  return [
    states[state],
    endsSoon ? `${name}’s term ends on ${said(seat.until ?? day)}.` : undefined,
    awayUntil === undefined
      ? undefined
      : `${name} is away until ${said(awayUntil)}${deputy ? `; ${deputy.title} stands in` : ', and no deputy is named'}.`,
    also.length > 0 ? `${name} also sits on ${titles}: they count once, and stand for the sectors of all.` : undefined,
  ].filter((sentence) => sentence !== undefined);
};

const roleOrder: readonly string[] = ['Chair', 'Deputy chair', 'Member', 'Secretary', 'In attendance'];

const inOrder = (a: SeatRecord, b: SeatRecord): number =>
  roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) ||
  a.key.localeCompare(b.key, 'en', { numeric: true }) ||
  Number(a.id) - Number(b.id);
