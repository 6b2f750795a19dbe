import type { Calendar } from '../calendar';
import { addDays, isDay, weekdayOf } from '../day';
import type { Day } from '../plan';

/** When the meetings of a series are. Weekdays from 1, Monday, to 5. */
export type SeriesPattern =
  | { readonly kind: 'weeks'; readonly every: number }
  /** The nth such weekday, 1 to 4, or −1 for the last, of every month or every so many months. */
  | {
      readonly kind: 'month';
      readonly every: number;
      readonly nth: 1 | 2 | 3 | 4 | -1;
      readonly weekday: 1 | 2 | 3 | 4 | 5;
    };

/** Five years of monthly meetings. */
export const mostInSeries = 60;
/** Weeks or months between two meetings of a series, at most. */
export const widestStep = 52;

/**
 * The days of a series from a day on, each moved to the next working day where it is a day off, and never two on one day. Undefined where the pattern or
 * the count is out of bounds.
 */
export const seriesDays = (
  pattern: SeriesPattern,
  { from, count, calendar }: { readonly from: Day; readonly count: number; readonly calendar: Calendar },
): readonly Day[] | undefined => {
  const { every } = pattern;
  if (!isDay(from) || !isBetween(count, mostInSeries) || !isBetween(every, widestStep)) return undefined;
  const worked = (day: Day): Day => (calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1));
  const days = new Set<Day>();
  for (let step = 0; days.size < count; step += 1) {
    const day = pattern.kind === 'weeks' ? addDays(from, step * every * 7) : nthWeekday(from, step * every, pattern);
    if (day >= from) days.add(worked(day));
  }
  return [...days];
};

const isBetween = (number: number, most: number): boolean => Number.isInteger(number) && number >= 1 && number <= most;

const nthWeekday = (
  from: Day,
  months: number,
  { nth, weekday }: Extract<SeriesPattern, { readonly kind: 'month' }>,
): Day => {
  const first = firstOfMonth(from, months);
  if (nth > 0) return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  const last = addDays(firstOfMonth(from, months + 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
};

const firstOfMonth = (from: Day, later: number): Day => {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + later;
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};
