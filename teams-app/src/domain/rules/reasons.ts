import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import type { Day, PersonRecord } from '../plan';

// The sentences that say why somebody is told. They stand on the card, in previews and in the Notices list.

/** `is due in 7 working days, on Tue 1 Dec`. */
export const dueWords = (due: Day, today: Day, workingDaysLeft: number): string => {
  if (due === today) return 'is due today';
  const on = formatDay(due, today);
  if (workingDaysLeft === 0) return `is due on ${on} and this is the last working day before`;
  return workingDaysLeft === 1
    ? `is due on ${on}, the next working day`
    : `is due in ${formatWorkingDays(workingDaysLeft)}, on ${on}`;
};

/** `was due on Mon 16 Nov, 5 working days ago`. */
export const overdueWords = (due: Day, today: Day, workingDaysLate: number): string =>
  workingDaysLate === 0
    ? `was due on ${formatDay(due, today)}`
    : `was due on ${formatDay(due, today)}, ${formatWorkingDays(workingDaysLate)} ago`;

/** `is away until Fri 4 Dec` or `has left`. */
export const absenceWords = (person: PersonRecord | undefined, today: Day): string =>
  person === undefined || person.left || person.awayUntil === undefined
    ? 'has left'
    : `is away until ${formatDay(person.awayUntil, today)}`;

export const nameOf = (person: PersonRecord | undefined): string => person?.title ?? 'The person named';
