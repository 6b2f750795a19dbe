import { minutesOfTime, minutesOnDay, timeOfMinutes } from './clockMinutes';
import type { GroupMeeting, MeetingItem } from './records';

/** What an item is given that names no time of its own. */
export const usualMinutes = 10;

export type ItemState = 'done' | 'current' | 'to come';

/** When an item is taken: as it was, as it runs, or as it will be. Minutes from midnight in London of the meeting's day. */
export interface ItemTimes {
  readonly item: string;
  readonly state: ItemState;
  /** From 1. */
  readonly number: number;
  readonly from: number;
  readonly until: number;
  /** `14:23`. */
  readonly start: string;
  readonly end: string;
  /** Planned and given. */
  readonly given: number;
  /** Minutes that it took, or has taken, beyond what it was given; 0 when it kept to it. */
  readonly over: number;
}

export interface AgendaTimes {
  readonly items: readonly ItemTimes[];
  /** When all is taken, minutes from midnight and `HH:MM`; undefined while the meeting names no start and has not begun. */
  readonly endsAt: number | undefined;
  readonly end: string | undefined;
  /** Minutes past the meeting's own end; 0 when it fits or names no end. */
  readonly over: number;
  /** `The agenda is 25 minutes longer than the meeting.` */
  readonly sentence?: string;
}

type Held = Pick<GroupMeeting, 'on' | 'start' | 'end' | 'state' | 'startedAt' | 'current'>;

/**
 * Start and end of each item, `items` in the order they are taken. Before the meeting by adding up; once it runs from what was begun and left:
 * the item being taken ends when its time is over, or now if that is past, and what was not taken follows in its order.
 */
export const agendaTimes = (meeting: Held, items: readonly MeetingItem[], now: Date): AgendaTimes => {
  const begin = minutesOfTime(meeting.start) ?? beganAt(meeting);
  const hasBegun = meeting.startedAt !== undefined;
  const at = minutesOnDay(now, meeting.on);
  const isCurrent = (item: MeetingItem): boolean => meeting.state === 'Running' && meeting.current === item.id;
  const isDone = (item: MeetingItem): boolean => hasBegun && item.endedAt !== undefined && !isCurrent(item);
  const clock = createClock(meeting, items.find(isCurrent), at, begin ?? 0);
  const times = items.map((item, index): ItemTimes => {
    const given = givenTo(item);
    const number = index + 1;
    if (isDone(item)) {
      const until = minutesOnDay(item.endedAt ?? '', meeting.on);
      const from = item.startedAt === undefined ? until : minutesOnDay(item.startedAt, meeting.on);
      return timed({
        item: item.id,
        state: 'done',
        number,
        given,
        from,
        until,
        over: Math.max(0, until - from - given),
      });
    }
    if (isCurrent(item)) {
      const from = item.startedAt === undefined ? at : minutesOnDay(item.startedAt, meeting.on);
      return timed({
        item: item.id,
        state: 'current',
        number,
        given,
        from,
        until: clock.currentUntil,
        over: Math.max(0, at - from - given),
      });
    }
    const from = clock.next(given);
    return timed({ item: item.id, state: 'to come', number, given, from, until: from + given, over: 0 });
  });
  return { items: times, ...endOf(meeting, times, begin) };
};

/** What an item may take: what was planned and what was given in the meeting. */
export const givenTo = ({ minutes, extra = 0 }: Pick<MeetingItem, 'minutes' | 'extra'>): number =>
  Math.max(0, (minutes ?? usualMinutes) + extra);

const beganAt = ({ startedAt, on }: Held): number | undefined =>
  startedAt === undefined ? undefined : minutesOnDay(startedAt, on);

/** Hands out the times of what is still to come, one after the other. */
const createClock = (
  meeting: Held,
  current: MeetingItem | undefined,
  at: number,
  begin: number,
): { readonly currentUntil: number; next(minutes: number): number } => {
  const from = current?.startedAt === undefined ? at : minutesOnDay(current.startedAt, meeting.on);
  const currentUntil = current ? Math.max(at, from + givenTo(current)) : at;
  let free = meeting.startedAt === undefined ? begin : currentUntil;
  return {
    currentUntil,
    next(minutes) {
      const start = free;
      free += minutes;
      return start;
    },
  };
};

const timed = (times: Omit<ItemTimes, 'start' | 'end'>): ItemTimes => ({
  ...times,
  start: timeOfMinutes(times.from),
  end: timeOfMinutes(times.until),
});

const endOf = (meeting: Held, times: readonly ItemTimes[], begin: number | undefined): Omit<AgendaTimes, 'items'> => {
  if (begin === undefined) return { endsAt: undefined, end: undefined, over: 0 };
  // Begun early, it is what was taken that counts.
  const endsAt = times.reduce((latest, { until }) => Math.max(latest, until), beganAt(meeting) ?? begin);
  const planned = minutesOfTime(meeting.end);
  // An end before the start is not believed.
  const over = planned === undefined || planned <= begin ? 0 : Math.max(0, endsAt - planned);
  return {
    endsAt,
    end: timeOfMinutes(endsAt),
    over,
    ...(over > 0 && meeting.startedAt === undefined && { sentence: longerWords(over) }),
  };
};

const longerWords = (over: number): string =>
  `The agenda is ${String(over)} ${over === 1 ? 'minute' : 'minutes'} longer than the meeting.`;
