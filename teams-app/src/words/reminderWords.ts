import { daysBetween, formatDay, formatWorkingDays, type Day } from '../domain';
import { lateSentence } from './lateSentence';
import { ordinal } from './healthSentence';
import { slipSentence } from './slip';

/** What the reminder's sentences are made of. */
export interface ReminderFacts {
  readonly state: 'upcoming' | 'tomorrow' | 'today' | 'late' | 'done' | 'moved' | 'handed over';
  readonly title: string;
  readonly key: string;
  readonly projectTitle: string;
  readonly today: Day;
  /** The due day that the notice was about. */
  readonly due: Day;
  readonly forecast: Day;
  readonly done?: Day | undefined;
  readonly slipDays: number;
  readonly moved: number;
  readonly workingDaysLeft: number;
  readonly daysLate: number;
  readonly ownerName: string;
  /** Whether the person looking may answer. */
  readonly mayAnswer: boolean;
}

/** Verdict first. */
export const reminderHeading = (facts: ReminderFacts): string => {
  const { state, title, forecast, today, daysLate } = facts;
  const on = formatDay(forecast, today);
  switch (state) {
    case 'upcoming':
      return `“${title}” is due on ${on}`;
    case 'tomorrow':
      return daysBetween(today, forecast) === 1 ? `“${title}” is due tomorrow` : `“${title}” is due on ${on}`;
    case 'today':
      return forecast === today ? `“${title}” is due today` : `“${title}” is due on ${on}`;
    case 'late':
      return `“${title}” is ${lateSentence(daysLate)}`;
    case 'done':
      return `“${title}” is done`;
    case 'moved':
      return `“${title}” moves to ${on}`;
    case 'handed over':
      return `“${title}” is with ${facts.ownerName}`;
  }
};

/** `VAL-03.2 · Etanercept switch · due Mon 30 Nov · 9 weeks later than first agreed · third move`. */
export const reminderLine = ({ key, projectTitle, slipDays, moved, forecast, today, done }: ReminderFacts): string =>
  [
    key,
    projectTitle,
    done === undefined ? `due ${formatDay(forecast, today)}` : `done ${formatDay(done, today)}`,
    slipSentence(slipDays),
    ...(moved > 0 && done === undefined ? [`${ordinal(moved)} move`] : []),
  ].join(' · ');

/** How it stands, in the box: a short verdict in bold and the rest. */
export const reminderStanding = (facts: ReminderFacts): { readonly verdict: string; readonly rest: string } => {
  const { state, due, forecast, done, today, workingDaysLeft, ownerName, mayAnswer } = facts;
  const ask = mayAnswer ? 'Mark it done, or give the day you now expect.' : `It waits for ${ownerName}.`;
  switch (state) {
    case 'upcoming':
    case 'tomorrow':
      return {
        verdict: `${formatWorkingDays(workingDaysLeft)} left.`,
        rest: ask,
      };
    case 'today':
      return { verdict: 'The last working day for it.', rest: ask };
    case 'late':
      return { verdict: `Due ${formatDay(forecast, today)}.`, rest: ask };
    case 'done':
      return {
        verdict: `Done ${done === undefined ? '' : formatDay(done, today)}.`,
        rest: 'There is nothing more to do here.',
      };
    case 'moved':
      return {
        verdict: `Was ${formatDay(due, today)}, now ${formatDay(forecast, today)}.`,
        rest: 'A new reminder comes before that day.',
      };
    case 'handed over':
      return { verdict: `${ownerName} owns it now.`, rest: 'There is nothing more for you to do here.' };
  }
};
