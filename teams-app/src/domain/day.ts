import type { Day } from './plan';

const millisecondsADay = 86_400_000;

/** Days since 1 January 1970. @throws RangeError for text that is not a day: records are checked before rules see them. */
export const dayNumber = (day: Day): number => {
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
  if (Number.isNaN(number)) throw new RangeError('Not a calendar day');
  return number;
};

/** The same of a year, a month from 1 and a day; any year, the first centuries too. */
export const numberOfDate = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsADay;

export const dayOfNumber = (number: number): Day => new Date(number * millisecondsADay).toISOString().slice(0, 10);

export const yearOfNumber = (number: number): number => new Date(number * millisecondsADay).getUTCFullYear();

export const addDays = (day: Day, count: number): Day => dayOfNumber(dayNumber(day) + count);

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** 1 Monday … 7 Sunday of a day number: 1 January 1970 was a Thursday. */
export const weekdayOfNumber = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => weekdayOfNumber(dayNumber(day));

/** Monday of the day's week. */
export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Whether text is a day that exists: `2026-11-31` does not. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
};
