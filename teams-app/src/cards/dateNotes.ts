import { policyFrom, sroHearsOn, type Calendar, type Day } from '../domain';
import type { Snapshot } from '../lists';
import { cardWords, dateWords } from '../words';

/** What a note looks at: a card's view fits it. */
interface Looks {
  readonly snapshot: Snapshot;
  readonly calendar: Calendar;
  readonly today: Day;
}

/** What is good to know of a milestone's new date; undefined for most. */
export const movedNote = ({ calendar, today }: Looks, before: Day, day: Day): string | undefined => {
  if (day === before) return dateWords.same(day, today);
  if (day === today) return dateWords.dueToday;
  const off = dayOff({ calendar, today }, day);
  if (off === undefined) return undefined;
  const last = calendar.addWorkingDays(day, -1);
  return last < today ? dateWords.noReminder(off) : dateWords.lastReminder(off, last, today);
};

/** The same of a day that somebody promises to act by. */
export const promisedNote = ({ calendar, today }: Looks, day: Day): string | undefined => {
  const off = dayOff({ calendar, today }, day);
  const next = calendar.addWorkingDays(day, 1);
  if (off !== undefined) return dateWords.openAgain(off, next, today);
  return day === today ? dateWords.promisedToday(next, today) : undefined;
};

/** The same of the day on which somebody wants to hear again of an item (`milestones/12`). */
export const restNote = ({ snapshot, calendar, today }: Looks, item: string, again: Day): string | undefined => {
  const off = dayOff({ calendar, today }, again);
  const heard = off === undefined ? again : calendar.addWorkingDays(again, 1);
  const policy = policyFrom(snapshot.policies.values());
  const told = sroHearsOn({ snapshot, policy, calendar, today }, item);
  const notes = [
    ...(off === undefined ? [] : [dateWords.heardOn(off, heard, today)]),
    ...(told === undefined || told <= today || told >= heard
      ? []
      : [dateWords.sroHears(sroOf(snapshot, item), told, today)]),
  ];
  return notes.length === 0 ? undefined : notes.join(' ');
};

const dayOff = ({ calendar, today }: Pick<Looks, 'calendar' | 'today'>, day: Day): string | undefined =>
  calendar.isWorkingDay(day) ? undefined : dateWords.dayOff(day, today, calendar.holidayName(day));

const sroOf = (snapshot: Snapshot, item: string): string => {
  const [, id = ''] = item.split('/');
  const project = item.startsWith('milestones/') ? snapshot.milestones.get(id)?.project : id;
  return snapshot.people.get(snapshot.projects.get(project ?? '')?.sro ?? '')?.title ?? cardWords.unknownPerson;
};
