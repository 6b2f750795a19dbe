import {
  groupOf,
  londonClock,
  meetingView,
  type Calendar,
  type Day,
  type MeetingView,
  type Policy,
} from '../../domain';
import type { Group, Meeting, Snapshot } from '../../lists';
import { formatDay } from '../../domain';

/** What a pack is written from: a snapshot that nobody changes meanwhile, and one moment. */
export interface PackInput {
  readonly snapshot: Snapshot;
  readonly meeting: Meeting;
  readonly now: Date;
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** From 1. */
  readonly version: number;
}

/** The same with what every part reads of it. */
export interface PackScene extends PackInput {
  readonly today: Day;
  readonly group: Group | undefined;
  readonly view: MeetingView;
  /** Name of a person; what to say where nobody is named. */
  nameOf(person: string | undefined, otherwise?: string): string;
  /** `Mon 23 Nov`. */
  day(day: Day): string;
}

export const packScene = (input: PackInput): PackScene => {
  const { snapshot, meeting, now } = input;
  const today = londonClock(now).day;
  const { id } = groupOf(meeting, snapshot) ?? {};
  return {
    ...input,
    today,
    group: snapshot.groups.get(id ?? ''),
    view: meetingView(meeting, snapshot, input),
    nameOf: (person, otherwise = 'nobody named') => snapshot.people.get(person ?? '')?.title ?? otherwise,
    day: (day) => formatDay(day, today),
  };
};

/** The day in full, for a cover that is kept: `Thu 17 Dec 2026`. */
export const fullDay = (day: Day): string => `${formatDay(day)} ${day.slice(0, 4)}`;

/** `14:00 to 16:00`, as far as it is known. */
export const hours = ({ start, end }: { readonly start?: string; readonly end?: string }): string =>
  start === undefined ? '' : end === undefined ? `from ${start}` : `${start} to ${end}`;
