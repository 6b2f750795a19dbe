import { formatDay } from '../formatDay';
import type { Day, PersonRecord } from '../plan';

// The sentences that say why somebody is told. They stand on the card for as long as it lives, in previews and in the Notices list, so
// they name days and never count from the day they were written.

/** `is due on Tue 1 Dec`. */
export const dueWords = (due: Day, today: Day): string => `is due on ${formatDay(due, today)}`;

/** `was due on Mon 16 Nov`. */
export const overdueWords = (due: Day, today: Day): string => `was due on ${formatDay(due, today)}`;

/** `is away until Fri 4 Dec` or `has left`. */
export const absenceWords = (person: PersonRecord | undefined, today: Day): string =>
  person === undefined || person.left || person.awayUntil === undefined
    ? 'has left'
    : `is away until ${formatDay(person.awayUntil, today)}`;

export const nameOf = (person: PersonRecord | undefined): string => person?.title ?? 'The person named';
