import type { Calendar } from './calendar';
import { addDays, dayNumber, mondayOf } from './day';
import type { Day, DomainRecord } from './plan';

export type Cadence = NonNullable<DomainRecord['updateEvery']>;

/** A stretch of days for which a project reports once. */
export interface ReportPeriod {
  readonly first: Day;
  readonly last: Day;
  /** Day by which it is reported; absent when the stretch has no working day before it. */
  readonly due?: Day;
}

/** Fortnights are counted from a Monday, so that all projects of a domain report in the same week. */
const firstFortnight = dayNumber('2026-01-05');

/**
 * The period that a day lies in. Weekly: Monday to Sunday, due on Friday. Fortnightly: two such weeks, due on the second Friday. Monthly: the
 * calendar month, due on its last working day but two. A Friday off is due on the working day before.
 */
export const reportPeriod = (calendar: Calendar, cadence: Cadence, day: Day): ReportPeriod => {
  if (cadence === 'Monthly') {
    const first = `${day.slice(0, 7)}-01`;
    const next = `${addDays(first, 31).slice(0, 7)}-01`;
    return within(first, addDays(next, -1), calendar.addWorkingDays(next, -3));
  }
  const monday = mondayOf(day);
  const weeksIn = cadence === 'Fortnightly' ? Math.abs((dayNumber(monday) - firstFortnight) / 7) % 2 : 0;
  const first = addDays(monday, -7 * weeksIn);
  const last = addDays(first, cadence === 'Fortnightly' ? 13 : 6);
  return within(first, last, calendar.addWorkingDays(addDays(last, -1), -1));
};

const within = (first: Day, last: Day, due: Day): ReportPeriod =>
  due < first ? { first, last } : { first, last, due };

/** Working days into a period in which a report may still be the one that the period before went without. */
const grace: Readonly<Record<Cadence, number>> = { Weekly: 1, Fortnightly: 2, Monthly: 5 };

/**
 * Which period each report is about, as that period's first day. A report in the first days of a period is about the one before if that has
 * none and the project was running then: whoever is late is not taken to be early.
 */
export const periodsReported = (
  calendar: Calendar,
  { cadence, start, days }: { readonly cadence: Cadence; readonly start: Day; readonly days: readonly Day[] },
): ReadonlyMap<Day, Day> => {
  const periods = new Map<Day, Day>();
  const reported = new Set<Day>();
  for (const day of [...new Set(days)].sort()) {
    const { first } = reportPeriod(calendar, cadence, day);
    const eve = addDays(first, -1);
    const before = reportPeriod(calendar, cadence, eve);
    const isLate =
      before.due !== undefined &&
      start <= before.due &&
      !reported.has(before.first) &&
      day <= calendar.addWorkingDays(eve, grace[cadence]);
    const about = isLate ? before.first : first;
    periods.set(day, about);
    reported.add(about);
  }
  return periods;
};
