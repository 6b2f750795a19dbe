import { dayNumber, numberOfDate, weekdayOfNumber } from './day';
import { easterSunday } from './easterSunday';
import type { Day } from './plan';

// Bank holidays of England and Wales: the Banking and Financial Dealings Act 1971 and the days appointed under it (gov.uk/bank-holidays).
// A day that falls on a weekend is kept on the next weekday that is not one already.

/** How many there are every year, proclaimed days apart; each on a weekday. */
export const bankHolidaysAYear = 8;

/** Days that a proclamation moved, by the day they would have been. */
const moved: ReadonlyMap<number, readonly [number: number, name: string]> = new Map([
  [dayNumber('2020-05-04'), [dayNumber('2020-05-08'), 'Early May bank holiday (VE Day)']],
  [dayNumber('2022-05-30'), [dayNumber('2022-06-02'), 'Spring bank holiday']],
]);

/** Further days that were proclaimed, in order. New ones are added here. */
export const proclaimedHolidays: readonly (readonly [day: Day, name: string])[] = [
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'],
];

/** A year's bank holidays, day number and name, in order of day. Worked out for any year. */
export const bankHolidaysIn = (year: number): readonly (readonly [number: number, name: string])[] => {
  const easter = easterSunday(year);
  const christmas = numberOfDate(year, 12, 25);
  const christmasKept = keptFor(christmas, 'Christmas Day', christmas + 1);
  const regular = [
    keptFor(numberOfDate(year, 1, 1), 'New Year’s Day'),
    [easter - 2, 'Good Friday'],
    [easter + 1, 'Easter Monday'],
    [mondayFrom(numberOfDate(year, 5, 1)), 'Early May bank holiday'],
    [mondayFrom(numberOfDate(year, 5, 25)), 'Spring bank holiday'],
    [mondayFrom(numberOfDate(year, 8, 25)), 'Summer bank holiday'],
    christmasKept,
    keptFor(christmas + 1, 'Boxing Day', christmasKept[0]),
  ] as const;
  const extra = proclaimedHolidays.filter(([day]) => Number(day.slice(0, 4)) === year);
  return [
    ...regular.map((holiday) => moved.get(holiday[0]) ?? holiday),
    ...extra.map(([day, name]) => [dayNumber(day), name] as const),
  ].sort(([a], [b]) => a - b);
};

/** The day itself, or the next weekday after it that is not `taken`. */
const keptFor = (number: number, name: string, taken?: number): readonly [number: number, name: string] => {
  let kept = number;
  while (weekdayOfNumber(kept) > 5 || kept === taken) kept += 1;
  return [kept, kept === number ? name : `${name} (substitute day)`];
};

/** The first Monday from a day on. */
const mondayFrom = (number: number): number => number + ((8 - weekdayOfNumber(number)) % 7);
