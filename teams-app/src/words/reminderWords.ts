import { daysBetween, formatDay, formatWorkingDays, type Day } from '../domain';
import { lateSentence } from './lateSentence';
import { ordinal } from './healthSentence';
import { slipSentence } from './slip';

/** What the reminder's sentences are made of. */
export interface ReminderFacts {
  /** `asked`: somebody said in their own words what they want (`wish`), and nothing is written yet. `check`: it is asked whether its day stands; `checked`: somebody has said so, or changed something about it, since. */
  readonly state:
    'upcoming' | 'asked' | 'check' | 'checked' | 'tomorrow' | 'today' | 'late' | 'done' | 'moved' | 'handed over';
  readonly wish?: { readonly kind: 'done' } | { readonly kind: 'move'; readonly day?: Day } | undefined;
  readonly title: string;
  readonly key: string;
  readonly projectTitle: string;
  readonly today: Day;
  /** The due day that the notice was about. */
  readonly due: Day;
  readonly forecast: Day;
  readonly done?: Day | undefined;
  /** Day on which somebody last said that its date stands. */
  readonly confirmed?: Day | undefined;
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
    case 'asked':
      return askedHeading(facts);
    case 'check':
      return `Is “${title}” still on for ${on}?`;
    case 'checked':
      return `“${title}” is still on for ${on}`;
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
      return `“${title}” now belongs to ${facts.ownerName}`;
  }
};

const askedHeading = ({ wish, title, today }: ReminderFacts): string => {
  if (wish?.kind !== 'move') return `Is “${title}” done?`;
  return wish.day === undefined
    ? `When is “${title}” due instead?`
    : `Move “${title}” to ${formatDay(wish.day, today)}?`;
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
  const dayIsOpen = facts.wish?.kind === 'move' && facts.wish.day === undefined;
  const ask = mayAnswer ? 'Mark it done, or give the day you now expect.' : `It waits for ${ownerName}.`;
  switch (state) {
    case 'upcoming':
    case 'tomorrow':
      return {
        verdict: `${formatWorkingDays(workingDaysLeft)} left.`,
        rest: ask,
      };
    case 'asked':
      return {
        verdict: 'Nothing is changed yet.',
        rest: mayAnswer
          ? `${dayIsOpen ? 'Choose the day; one' : 'One'} press writes it to the plan.`
          : `It waits for ${ownerName}.`,
      };
    case 'check':
      return {
        verdict: `${formatWorkingDays(workingDaysLeft)} left.`,
        rest: mayAnswer ? 'Say that the day stands, or give the day you now expect.' : `It waits for ${ownerName}.`,
      };
    case 'checked':
      return {
        verdict:
          facts.confirmed === undefined
            ? 'It was changed since this was asked.'
            : `Confirmed on ${formatDay(facts.confirmed, today)}.`,
        rest: 'There is nothing more to do here.',
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
      return { verdict: 'It is no longer yours.', rest: 'There is nothing more for you to do here.' };
  }
};
