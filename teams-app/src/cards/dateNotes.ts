import { hearsNext, policyFrom, type Calendar, type Day } from '../domain';
import type { Person, Snapshot } from '../lists';
import { dateWords } from '../words';

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

interface Rests extends Looks {
  /** Whoever lets it rest. */
  readonly reader: Pick<Person, 'id'> | undefined;
  readonly now: Date;
}

/** The same of the day on which somebody wants to hear again of an item (`milestones/12`). */
export const restNote = (looks: Rests, item: string, again: Day): string | undefined => {
  const { calendar, today } = looks;
  const off = dayOff({ calendar, today }, again);
  const heard = off === undefined ? again : calendar.addWorkingDays(again, 1);
  const others = othersHear(looks, item, heard);
  const notes = [
    ...(off === undefined ? [] : [dateWords.heardOn(off, heard, today)]),
    ...(others === undefined ? [] : [others]),
  ];
  return notes.length === 0 ? undefined : notes.join(' ');
};

/** Says whom an item's escalation comes to before the day on which it is heard of again; undefined when nobody. */
export const othersHear = (
  { snapshot, calendar, today, now, reader }: Rests,
  item: string,
  heard: Day,
): string | undefined => {
  const next = hearsNext({ snapshot, policy: policyFrom(snapshot.policies.values()), calendar, now }, item, heard);
  if (!next) return undefined;
  const { day, told, instead } = next;
  const sro = sroOf(snapshot, item);
  const others = told
    .filter(({ id }) => id !== reader?.id)
    .map(({ id, title }) => (id === sro ? dateWords.itsSro(title) : title));
  return dateWords.hearsAnyway({ others, reader: others.length < told.length, day, why: instead }, today);
};

const sroOf = ({ milestones, projects }: Snapshot, item: string): string | undefined => {
  const [list, id = ''] = item.split('/');
  return projects.get(list === 'milestones' ? (milestones.get(id)?.project ?? '') : id)?.sro;
};

const dayOff = ({ calendar, today }: Pick<Looks, 'calendar' | 'today'>, day: Day): string | undefined =>
  calendar.isWorkingDay(day) ? undefined : dateWords.dayOff(day, today, calendar.holidayName(day));
