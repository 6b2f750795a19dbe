import type { Day } from './plan';

/** A day on which the programme does not work, beside weekends and bank holidays. */
export interface Closure {
  readonly day: Day;
  readonly name: string;
}

/** Working days: Monday to Friday less England and Wales bank holidays and the programme's own closures. */
export interface Calendar {
  isWorkingDay(day: Day): boolean;
  /** The working day `count` after (or before, when negative) `day`; a day off counts from itself: +1 from Saturday is Monday. */
  addWorkingDays(day: Day, count: number): Day;
  /** Working days in (from, to]; negative when `to` is earlier. */
  workingDaysBetween(from: Day, to: Day): number;
  /** The bank holiday's or closure's name, if it is one. */
  holidayName(day: Day): string | undefined;
  /** The bank holidays and closures in [from, to), each once, in no order. */
  holidaysBetween(from: Day, to: Day): readonly Day[];
}
