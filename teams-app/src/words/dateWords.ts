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
  itsSro: (name: string): string => `${name}, its SRO,`,
  /** Who is told though the reader let it rest. */
  hearsAnyway: ({ others, reader, day, why }: HearsAnyway, today: Day): string => {
    const when = `on ${formatDay(day, today)} if it stands then${why === undefined ? '' : `, because ${why}`}`;
    if (others.length === 0) return `Its escalation does not rest: you hear of it ${when}.`;
    const who = [...others, ...(reader ? ['you'] : [])];
    return `It does not rest for others: ${who.join(' and ')} ${who.length === 1 ? 'hears' : 'hear'} of it ${when}.`;
  },
} as const;

interface HearsAnyway {
  /** Names; of an SRO with their position. */
  readonly others: readonly string[];
  /** Whether the reader is among those told. */
  readonly reader: boolean;
  readonly day: Day;
  /** Why it is not the SRO, as a clause. */
  readonly why: string | undefined;
}
