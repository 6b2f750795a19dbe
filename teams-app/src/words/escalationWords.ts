import { formatDay, formatWorkingDays, type Day, type EscalationRecord } from '../domain';
import { rungWords } from './healthSentence';

/** What the escalation's sentences are made of. */
export interface EscalationFacts {
  readonly state: 'open' | 'acknowledged' | 'action agreed' | 'returned' | 'passed up' | 'closed';
  readonly title: string;
  readonly key: string;
  readonly projectTitle: string;
  readonly today: Day;
  readonly forecast: Day;
  readonly done?: Day | undefined;
  readonly workingDaysLate: number;
  readonly ownerName: string;
  readonly holderName: string;
  readonly rung: EscalationRecord['rung'];
  readonly answerBy: Day;
  /** Working days left to answer; negative once it is past. */
  readonly workingDaysLeft: number;
  readonly answer?: string | undefined;
  readonly answeredBy?: string | undefined;
  readonly answeredOn?: Day | undefined;
  readonly actionBy?: Day | undefined;
  readonly outcome?: string | undefined;
  /** Whether the person looking may answer. */
  readonly mayAnswer: boolean;
}

export const escalationHeading = ({
  state,
  title,
  workingDaysLate,
  forecast,
  today,
  done,
}: EscalationFacts): string => {
  if (done !== undefined) return `“${title}” is done`;
  if (state === 'closed' || forecast >= today) return `“${title}” is due on ${formatDay(forecast, today)}`;
  return `“${title}” is ${formatWorkingDays(workingDaysLate)} late`;
};

/** `VAL-03.2 · Etanercept switch · due Mon 16 Nov · owned by Kofi Marigold`. */
export const escalationLine = ({ key, projectTitle, forecast, today, ownerName }: EscalationFacts): string =>
  [key, projectTitle, `due ${formatDay(forecast, today)}`, `owned by ${ownerName}`].join(' · ');

/** How the matter stands, in the box: a short verdict in bold and the rest. */
export const escalationStanding = (facts: EscalationFacts): { readonly verdict: string; readonly rest: string } => {
  const { state, today, answerBy, workingDaysLeft, holderName, rung, mayAnswer } = facts;
  const by = signature(facts);
  switch (state) {
    case 'open':
      if (workingDaysLeft < 0)
        return {
          verdict: `An answer was asked for by ${formatDay(answerBy, today)}.`,
          rest: mayAnswer ? 'It still waits for you.' : `It waits for ${holderName}.`,
        };
      return {
        verdict: workingDaysLeft === 0 ? 'The last day to answer.' : `${formatWorkingDays(workingDaysLeft)} left.`,
        rest: `${mayAnswer ? 'Please answer' : `${holderName} is asked to answer`} by ${formatDay(answerBy, today)}.`,
      };
    case 'acknowledged':
      return {
        verdict: `Acknowledged${by}.`,
        rest: `${mayAnswer ? 'Say what you will do' : 'What will be done is to follow'} by ${formatDay(answerBy, today)}.`,
      };
    case 'action agreed':
      return {
        verdict: `Action by ${facts.actionBy === undefined ? 'a day not given' : formatDay(facts.actionBy, today)}.`,
        rest: [facts.answer, by === '' ? undefined : `Agreed${by}.`].filter(Boolean).join(' '),
      };
    case 'returned':
      return { verdict: `Returned${by}.`, rest: facts.answer ?? '' };
    case 'passed up':
      return { verdict: `Passed up to ${holderName}.`, rest: `It is with ${rungWords[rung]} now.` };
    case 'closed':
      return { verdict: 'Closed.', rest: facts.outcome ?? '' };
  }
};

const signature = ({ answeredBy, answeredOn, today }: EscalationFacts): string =>
  `${answeredBy === undefined ? '' : ` by ${answeredBy}`}${answeredOn === undefined ? '' : `, ${formatDay(answeredOn, today)}`}`;
