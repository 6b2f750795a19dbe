import type { Calendar } from '../calendar';
import type { Day } from '../plan';
import { agendaTimes } from './agendaTimes';
import { itemsOf } from './agendaOrder';
import { groupOf, nextMeetingOf } from './groupOf';
import { interestsOn, undecided } from './interestsOn';
import { matterOfItem } from './matterOf';
import { chairOf, secretaryOf } from './memberRoles';
import { minutesPresent, type MinutesPresent } from './minutesPresent';
import { presencesOf } from './presencesOf';
import { quorumNow, type QuorumNow } from './quorumNow';
import { readQuorum } from './readQuorum';
import type {
  GroupAction,
  GroupDecision,
  GroupMeeting,
  MeetingGroup,
  MeetingItem,
  MeetingPerson,
  MeetingSnapshot,
  MinuteNoteRecord,
} from './records';
import type { SeatNow } from './seatsOf';
import { peopleOfSeats, seatsHeld } from './seatsHeld';

/** Working days after a meeting within which its draft minutes are due. */
export const minutesWithinWorkingDays = 10;

/** What was recorded on one item, or on none. Each in the order it was made. */
export interface Recorded {
  readonly notes: readonly MinuteNoteRecord[];
  readonly decisions: readonly GroupDecision[];
  readonly actions: readonly GroupAction[];
}

export interface MinutesItem extends Recorded {
  readonly item: MeetingItem;
  /** From 1. */
  readonly number: number;
  /** `14:23`; undefined where it was not reached. */
  readonly start?: string;
  readonly end?: string;
  readonly presenter?: MeetingPerson;
  /** A sentence each. */
  readonly interests: readonly string[];
  /** At its end, without those who do not decide it; undefined where it was not reached. */
  readonly quorum?: QuorumNow;
  /** Who saw a decision otherwise. */
  readonly dissent: readonly string[];
}

/** The facts of a meeting's draft minutes. */
export interface MinutesFacts extends MinutesPresent {
  readonly meeting: GroupMeeting;
  readonly group: MeetingGroup | undefined;
  readonly chair?: MeetingPerson;
  readonly secretary?: MeetingPerson;
  readonly items: readonly MinutesItem[];
  /** Recorded on no item. */
  readonly general: Recorded;
  /** Day by which the draft is due. */
  readonly due: Day;
  /** The group's next planned meeting, which confirms them. */
  readonly next?: GroupMeeting;
}

export const minutesOf = (meeting: GroupMeeting, snapshot: MeetingSnapshot, calendar: Calendar): MinutesFacts => {
  const group = groupOf(meeting, snapshot);
  const seats = seatsHeld(meeting, snapshot);
  const quorum = readQuorum(group?.quorum);
  const items = itemsOf(meeting, snapshot);
  const ended = new Date(meeting.endedAt ?? meeting.startedAt ?? `${meeting.on}T12:00:00Z`);
  const { items: times } = agendaTimes(meeting, items, ended);
  const chair = chairOf(meeting, snapshot);
  const secretary = secretaryOf(meeting, snapshot);
  const next = nextMeetingOf(meeting, snapshot);
  const present = minutesPresent(meeting, seats, snapshot);
  const among = amongThose(seats, present, items);
  const itemOf = (item: MeetingItem, at: number): MinutesItem => {
    const recorded = recordedOn(meeting, item.id, snapshot);
    const touched = interestsOn(matterOfItem(item, snapshot), snapshot, meeting.on, among);
    const wasTaken = item.startedAt !== undefined;
    const until = item.endedAt ?? meeting.endedAt;
    const there = presencesOf(meeting, seats, snapshot, until);
    const presenter = snapshot.people.get(item.presenter ?? '');
    const time = times[at];
    return {
      item,
      number: at + 1,
      ...(wasTaken && time && { start: time.start, end: time.end }),
      ...(presenter && { presenter }),
      interests: touched.map(({ sentence }) => sentence),
      ...(wasTaken && { quorum: quorumNow(quorum, seats, there, undecided(touched)) }),
      ...recorded,
      dissent: recorded.decisions.flatMap(({ dissent }) => (dissent ?? '').trim() || []),
    };
  };
  return {
    meeting,
    group,
    ...(chair && { chair }),
    ...(secretary && { secretary }),
    ...present,
    items: items.map(itemOf),
    general: recordedOn(meeting, undefined, snapshot),
    due: calendar.addWorkingDays(meeting.on, minutesWithinWorkingDays),
    ...(next && { next }),
  };
};

/** Whose interests are minuted: those who sit in the group or deputise, guests, and whoever brings an item. */
const amongThose = (
  seats: readonly SeatNow[],
  { present, inAttendance }: MinutesPresent,
  items: readonly MeetingItem[],
): ReadonlySet<string> =>
  new Set([
    ...peopleOfSeats(seats),
    ...[...present, ...inAttendance].map(({ person }) => person.id),
    ...items.flatMap(({ presenter, sponsor }) => [presenter ?? '', sponsor ?? '']),
  ]);

/** What was recorded in a meeting on an item; without one, on none of its items. */
export const recordedOn = (
  meeting: Pick<GroupMeeting, 'id'>,
  item: string | undefined,
  {
    minuteNotes,
    decisions,
    actions,
    agendaItems,
  }: Pick<MeetingSnapshot, 'minuteNotes' | 'decisions' | 'actions' | 'agendaItems'>,
): Recorded => {
  // What was recorded on an item that went to another meeting since is this meeting's all the same.
  const isHere = (id = ''): boolean => agendaItems.get(id)?.meeting === meeting.id;
  const isOn = (one: { readonly meeting?: string; readonly agendaItem?: string }): boolean =>
    one.meeting === meeting.id && (isHere(one.agendaItem) ? one.agendaItem : undefined) === item;
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => Number(a.id) - Number(b.id);
  return {
    notes: [...minuteNotes.values()].filter(isOn).sort((a, b) => (a.at === b.at ? byId(a, b) : a.at < b.at ? -1 : 1)),
    decisions: [...decisions.values()].filter(isOn).sort(byId),
    actions: [...actions.values()].filter(isOn).sort(byId),
  };
};
