import { addDays, dayNumber, type Day } from '@ipmo-hub/teams-app/domain';
import type { Stretch, TimeScale } from '../../domain/plan/timeScale';

/** A date mistyped by a century must not draw a thousand months. */
const mostDays = 1200;

/** A short time line in `width` pixels from the month of the first day to the month of the last, today always on it. */
export const storyScale = (days: readonly Day[], today: Day, width: number): TimeScale => {
  const sorted = [...days, today].sort();
  const cap = (day: Day): Day => {
    const [least, most] = [addDays(today, -mostDays), addDays(today, mostDays)];
    return day < least ? least : day > most ? most : day;
  };
  const start = monthStart(cap(sorted[0] ?? today), 0);
  const end = monthStart(cap(sorted.at(-1) ?? today), 1);
  const origin = dayNumber(start);
  const perDay = width / Math.max(1, dayNumber(end) - origin);
  const x = (day: Day): number => Math.min(width, Math.max(0, (dayNumber(day) - origin) * perDay));
  const months: Stretch[] = [];
  for (let day = start; day < end; day = monthStart(day, 1))
    months.push({ start: day, x: x(day), width: x(monthStart(day, 1)) - x(day) });
  return { zoom: 'year', start, end, perDay, width, x, quarters: [], months, weeks: [] };
};

const monthStart = (day: Day, ahead: number): Day =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + ahead, 1)).toISOString().slice(0, 10);
