import { formatDay, formatWorkingDays, type Day, type EscalationFactsView } from '../domain';
import { lateSentence } from './lateSentence';
import { rungWords } from './healthSentence';
import { inQuotes } from './inQuotes';
import { meetingOn } from './meetingWords';
import { slipSentence } from './slip';

/** What the escalation's sentences are made of. On a card it may also have been passed up, by whoever has the card. */
export interface EscalationFacts extends Omit<EscalationFactsView, 'state'> {
  readonly state: EscalationFactsView['state'] | 'passed up';
  /** The day on which it is raised again if its cause, which stands, goes on. */
  readonly comesBack?: Day | undefined;
}

/** Verdict first. */
export const escalationHeading = (facts: EscalationFacts): string => {
  const { state, trigger, title, projectTitle, daysLate, today, milestone } = facts;
  const quoted = `“${title}”`;
  if (milestone?.done !== undefined) return `${quoted} is done`;
  switch (trigger) {
    case 'Overdue':
      if (!milestone) return `${quoted} is overdue`;
      return state === 'closed' || milestone.forecast >= today
        ? `${quoted} ${milestone.forecast < today ? 'was' : 'is'} due on ${formatDay(milestone.forecast, today)}`
        : `${quoted} is ${lateSentence(daysLate)}`;
    case 'Red twice':
      return `“${projectTitle}” is off track twice running`;
    case 'Silence':
      return `No news of “${projectTitle}”`;
    case 'Slipped':
      return `${quoted} slips again`;
    case 'Barrier':
      return `Barrier: ${title}`;
  }
};

/** `VAL-03.2 · Etanercept switch · due Mon 16 Nov · owned by Kofi Marigold`. */
export const escalationLine = (facts: EscalationFacts): string => {
  const { key, projectTitle, milestone, today, ownerName, trigger } = facts;
  return [
    key,
    projectTitle,
    ...(milestone ? [`due ${formatDay(milestone.forecast, today)}`] : []),
    ...(milestone && trigger === 'Slipped' ? [slipSentence(milestone.slipDays)] : []),
    `${milestone ? 'owned' : 'led'} by ${ownerName}`,
  ].join(' · ');
};

/** How the matter stands, in the box: a short verdict in bold and the rest. */
export const escalationStanding = (facts: EscalationFacts): { readonly verdict: string; readonly rest: string } => {
  const { state, today, answerBy, workingDaysLeft, holderName, rung, mayAnswer, meeting } = facts;
  const by = signature(facts);
  switch (state) {
    case 'open':
      // At the top it is the meeting that decides: a day before it or after it would be one too many.
      if (meeting && rung === 'Leadership group') return { verdict: `${clock(facts)}.`, rest: '' };
      if (workingDaysLeft < 0)
        return {
          verdict: `An answer was asked for by ${formatDay(answerBy, today)}.`,
          rest: mayAnswer ? 'It still waits for you.' : `It waits for ${holderName}.`,
        };
      return { verdict: timeLeft(facts), rest: `${clock(facts)}.` };
    case 'acknowledged':
      return {
        verdict: `Acknowledged${by}.`,
        rest: `${mayAnswer ? 'Say what you will do' : 'What will be done is to follow'} by ${formatDay(answerBy, today)}.`,
      };
    case 'action agreed':
      return {
        verdict: `Action by ${facts.actionBy === undefined ? 'a day not given' : formatDay(facts.actionBy, today)}.`,
        rest: [inQuotes(facts.answer ?? ''), by === '' ? '' : `Agreed${by}.`].filter(Boolean).join(' '),
      };
    case 'returned':
      return {
        verdict: `Returned${by}.`,
        rest: [inQuotes(facts.answer ?? ''), raisedAgain(facts)].filter(Boolean).join(' '),
      };
    case 'passed up':
      // Somebody passed it up, or nobody answered in time: the card is true of both.
      return { verdict: `${holderName} is asked now.`, rest: `It went up to ${rungWords[rung]}.` };
    case 'closed':
      return {
        verdict: 'Closed.',
        rest: [facts.outcome, stillOpen(facts), raisedAgain(facts)].filter(Boolean).join(' '),
      };
  }
};

/** That the matter ended does not end the milestone. */
const stillOpen = ({ milestone, today }: EscalationFacts): string =>
  milestone && milestone.done === undefined && milestone.forecast < today ? 'The milestone is still open.' : '';

/** Nothing dies silently: what ended below the top, and goes on, comes back. */
const raisedAgain = ({ comesBack, today }: EscalationFacts): string =>
  comesBack === undefined || comesBack <= today ? '' : comesBackWords(comesBack, today);

export const comesBackWords = (day: Day, today: Day): string =>
  `If its cause goes on, it is raised again on ${formatDay(day, today)}, one rung higher.`;

const timeLeft = ({ workingDaysLeft }: EscalationFacts): string =>
  workingDaysLeft === 0 ? 'The last day to answer.' : `${formatWorkingDays(workingDaysLeft)} left.`;

/** `Answer by Tue 24 Nov, 18:00, or it goes to Sunita Hollybrook`. */
const clock = (facts: EscalationFacts): string => {
  const { mayAnswer, holderName, answerBy, answerUntil, today, nextName, rung, meeting } = facts;
  const ask = `${mayAnswer ? 'Answer' : `${holderName} is to answer`} by ${formatDay(answerBy, today)}, ${answerUntil}`;
  if (meeting && rung === 'Leadership group') return `It is on the agenda of ${meetingOn(meeting, today)}`;
  if (meeting) return `${ask}; it is on the agenda of ${meetingOn(meeting, today)}`;
  if (rung === 'Leadership group') return `${ask}; it goes on the agenda of the group’s next meeting`;
  return nextName === undefined ? ask : `${ask}, or it goes to ${nextName}`;
};

/** ` by Beatrix Stonecrop, Mon 23 Nov`. */
export const signature = ({
  answeredBy,
  answeredOn,
  today,
}: Pick<EscalationFacts, 'answeredBy' | 'answeredOn' | 'today'>): string =>
  `${answeredBy === undefined ? '' : ` by ${answeredBy}`}${answeredOn === undefined ? '' : `, ${formatDay(answeredOn, today)}`}`;
