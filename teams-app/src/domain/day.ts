import type { Day } from './plan';

const millisecondsADay = 86_400_000;

/**
 * Days since 1 January 1970. A plan of thousands of rows asks for tens of thousands of day numbers while it is painted, of a few hundred days: each is worked out once.
 * @throws RangeError for text that is not a day: records are checked before rules see them.
 */
export const dayNumber = (day: Day): number => {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
  if (Number.isNaN(number)) throw new RangeError('Not a calendar day');
  if (numbers.size >= mostRemembered) numbers.clear();
  numbers.set(day, number);
  return number;
};

const numbers = new Map<Day, number>();
/** Days of ten years and more; what strange records hold must not fill the memory. */
const mostRemembered = 5_000;

/** The same of a year, a month from 1 and a day; any year, the first centuries too. */
export const numberOfDate = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / millisecondsADay;

export const dayOfNumber = (number: number): Day => {
  if (!(number >= 0 && number < firstDayOf10000 && Number.isInteger(number)))
    return new Date(number * millisecondsADay).toISOString().slice(0, 10);
  // Years counted from March, so that the leap day is the last.
  const era = Math.floor((number + 719_468) / 146_097);
  const ofEra = number + 719_468 - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year)}-${month < 10 ? '0' : ''}${String(month)}-${day < 10 ? '0' : ''}${String(day)}`;
};

const firstDayOf10000 = 2_932_897;

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
