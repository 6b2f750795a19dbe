import { formatDay, type Day } from '../domain';

/** Notes on days that somebody gave: harmless, and good to know. */
export const dateWords = {
  /** `Sat 5 Dec is not a working day`, `Fri 25 Dec is not a working day (Christmas Day)`. */
  dayOff: (day: Day, today: Day, holiday: string | undefined): string =>
    `${formatDay(day, today)} is not a working day${holiday === undefined ? '' : ` (${holiday})`}`,
  same: (day: Day, today: Day): string => `${formatDay(day, today)} is the day it had: nothing is changed.`,
  lastReminder: (dayOff: string, day: Day, today: Day): string =>
    `${dayOff}: the last reminder before it comes on ${formatDay(day, today)}.`,
  noReminder: (dayOff: string): string => `${dayOff}: no reminder comes before it.`,
  dueToday: 'That is today: it counts as overdue from tomorrow on.',
  openAgain: (dayOff: string, day: Day, today: Day): string =>
    `${dayOff}: if it is not done by then, it is open again on ${formatDay(day, today)}.`,
  promisedToday: (day: Day, today: Day): string =>
    `That is today: if it is not done by this evening, it is open again on ${formatDay(day, today)}.`,
  heardOn: (dayOff: string, day: Day, today: Day): string =>
    `${dayOff}: you hear of it again on ${formatDay(day, today)}.`,
  sroHears: (name: string, day: Day, today: Day): string =>
    `It does not rest for others: ${name}, its SRO, hears of it on ${formatDay(day, today)} if it stands then.`,
} as const;
