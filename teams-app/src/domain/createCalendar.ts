import { bankHolidays } from './bankHolidays';
import type { Calendar, Closure } from './calendar';
import { dayNumber, dayOfNumber } from './day';
import type { Day } from './plan';

/**
 * Working days of England and Wales, less local closures. Counting is by formula and binary search, so a span of years costs no more than a week.
 * @example createCalendar({ closures: policy.closures }).addWorkingDays('2026-12-24', 1) // '2026-12-29'
 */
export const createCalendar = ({ closures = [] }: { readonly closures?: readonly Closure[] } = {}): Calendar => {
  const named = new Map<Day, string>([...closures.map(({ day, name }) => [day, name] as const), ...bankHolidays]);
  const daysOff = [...named.keys()]
    .map(dayNumber)
    .filter(isWeekday)
    .sort((a, b) => a - b);
  const off = new Set(daysOff);

  const works = (number: number): boolean => isWeekday(number) && !off.has(number);
  /** Working days up to and including a day, from a fixed origin. */
  const countTo = (number: number): number => weekdaysTo(number) - notAfter(daysOff, number);

  return {
    isWorkingDay: (day) => works(dayNumber(day)),
    holidayName: (day) => named.get(day),
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

// 1 January 1970 was a Thursday: shifted by three, multiples of seven are Mondays.
const isWeekday = (number: number): boolean => (((number + 3) % 7) + 7) % 7 < 5;

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
