import { titleOf, type Entry, type QueueRow } from './entry';

const day = 24 * 60 * 60 * 1000;
/** How long somebody's unsent changes are kept while others sign in here. */
const daysKept = 14;
/** How long the note that they were dropped waits for them. */
const daysNoted = 90;

/** What is left of another person's row: changes too old to be sent become a note for when they come back. */
export const dropStale = (row: QueueRow, now: Date): QueueRow => {
  const age = (at: string): number => now.getTime() - Date.parse(at);
  const isStale = (entry: Entry): boolean => age(entry.at) > daysKept * day;
  return {
    place: row.place,
    entries: row.entries.filter((entry) => !isStale(entry)),
    dropped: [
      ...row.dropped,
      ...row.entries.filter(isStale).map((entry) => ({ title: titleOf(entry), at: entry.at })),
    ].filter(({ at }) => age(at) <= daysNoted * day),
  };
};

export const isEmpty = ({ entries, dropped }: QueueRow): boolean => entries.length + dropped.length === 0;
