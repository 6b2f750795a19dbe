import { bankHolidaysAYear, bankHolidaysIn, proclaimedHolidays } from './bankHolidays';
import type { Calendar, Closure } from './calendar';
import { dayNumber, dayOfNumber, weekdayOfNumber, yearOfNumber } from './day';

/**
 * Working days of England and Wales, less local closures, in any year. Counting is by formula, so a span of years costs no more than a week.
 * @example createCalendar({ closures: policy.closures }).addWorkingDays('2026-12-24', 1) // '2026-12-29'
 */
export const createCalendar = ({ closures = [] }: { readonly closures?: readonly Closure[] } = {}): Calendar => {
  const holidaysOf = rememberByYear();
  const holidayOn = (number: number): string | undefined =>
    holidaysOf(yearOfNumber(number)).find(([day]) => day === number)?.[1];
  const closed = new Map(closures.map(({ day, name }) => [dayNumber(day), name] as const));
  const closedWeekdays = [...closed.keys()]
    .filter((number) => isWeekday(number) && holidayOn(number) === undefined)
    .sort((a, b) => a - b);

  const works = (number: number): boolean =>
    isWeekday(number) && holidayOn(number) === undefined && !closed.has(number);
  /** Working days up to and including a day, from a fixed origin. */
  const countTo = (number: number): number => {
    const year = yearOfNumber(number);
    const thisYear = holidaysOf(year).filter(([day]) => day <= number).length;
    return weekdaysTo(number) - bankHolidaysBefore(year) - thisYear - notAfter(closedWeekdays, number);
  };

  return {
    isWorkingDay: (day) => works(dayNumber(day)),
    holidayName: (day) => holidayOn(dayNumber(day)) ?? closed.get(dayNumber(day)),
    holidaysBetween(from, to) {
      const [first, end] = [dayNumber(from), dayNumber(to)];
      const found = new Set<number>();
      const take = (number: number): void => {
        if (number >= first && number < end) found.add(number);
      };
      for (let year = yearOfNumber(first); year <= yearOfNumber(end); year += 1)
        for (const [number] of holidaysOf(year)) take(number);
      for (const number of closed.keys()) take(number);
      return [...found].map(dayOfNumber);
    },
    workingDaysBetween: (from, to) => countTo(dayNumber(to)) - countTo(dayNumber(from)),
    addWorkingDays(day, count) {
      if (count === 0) return day;
      const start = dayNumber(day);
      const wanted = count > 0 ? countTo(start) + count : countTo(start - 1) + count + 1;
      let number = start + Math.trunc((count * 7) / 5);
      while (countTo(number) < wanted) number += 1;
      while (countTo(number - 1) >= wanted) number -= 1;
      return dayOfNumber(number);
    },
  };
};

const isWeekday = (number: number): boolean => weekdayOfNumber(number) <= 5;

/** A plan asks for the same few years over and over. */
const rememberByYear = (): typeof bankHolidaysIn => {
  const known = new Map<number, ReturnType<typeof bankHolidaysIn>>();
  return (year) => {
    const holidays = known.get(year) ?? bankHolidaysIn(year);
    known.set(year, holidays);
    return holidays;
  };
};

/** Weekdays lost before a year, from a fixed origin. */
const bankHolidaysBefore = (year: number): number =>
  year * bankHolidaysAYear + proclaimedHolidays.filter(([day]) => Number(day.slice(0, 4)) < year).length;

const weekdaysTo = (number: number): number => {
  const shifted = number + 4;
  const weeks = Math.floor(shifted / 7);
  return weeks * 5 + Math.min(shifted - weeks * 7, 5);
};

const notAfter = (sorted: readonly number[], number: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
};
