import { formatDay, type Day, type EscalationRecord } from '../domain';
import { comesBackWords, signature } from './escalationWords';
import { rungWords } from './healthSentence';
import { inQuotes } from './inQuotes';
import { meetingOn } from './meetingWords';

/** What the sentences to whoever raised a matter are made of. */
export interface OutcomeFacts {
  readonly state: 'waits' | 'acknowledged' | 'action agreed' | 'returned' | 'passed up' | 'closed';
  readonly title: string;
  readonly details: readonly string[];
  readonly today: Day;
  readonly rung: EscalationRecord['rung'];
  readonly holderName: string;
  readonly answerBy: Day;
  readonly meeting?: { readonly title: string; readonly on: Day } | undefined;
  readonly answer?: string | undefined;
  readonly answeredBy?: string | undefined;
  readonly answeredOn?: Day | undefined;
  readonly actionBy?: Day | undefined;
  readonly outcome?: string | undefined;
  /** The day on which it is raised again if its cause, which stands, goes on. */
  readonly comesBack?: Day | undefined;
}

/** Verdict first. */
export const outcomeHeading = ({ state, title, rung }: OutcomeFacts): string => {
  const quoted = `“${title}”`;
  switch (state) {
    case 'waits':
      return `${quoted} waits for an answer`;
    case 'passed up':
      return `${quoted} went up to ${rungWords[rung]}`;
    case 'acknowledged':
      return `${quoted} is acknowledged`;
    case 'action agreed':
      return `Action is agreed on ${quoted}`;
    case 'returned':
      return `${quoted} comes back to you`;
    case 'closed':
      return `${quoted} is closed`;
  }
};

/** What became of it and by whom, in the box. */
export const outcomeStanding = (facts: OutcomeFacts): { readonly verdict: string; readonly rest: string } => {
  const by = signature(facts);
  switch (facts.state) {
    case 'waits':
      return { verdict: `Raised with ${facts.holderName}.`, rest: '' };
    case 'passed up':
      return { verdict: by === '' ? 'It moved up, as it was not settled in time.' : `Passed up${by}.`, rest: '' };
    case 'acknowledged':
      return { verdict: `Acknowledged${by}.`, rest: '' };
    case 'action agreed':
      return { verdict: `Agreed${by}.`, rest: inQuotes(facts.answer ?? '') };
    case 'returned':
      return { verdict: `Returned${by}.`, rest: inQuotes(facts.answer ?? '') };
    case 'closed':
      return { verdict: 'Closed.', rest: facts.outcome ?? '' };
  }
};

/** What comes next, as a sentence. */
export const outcomeNext = (facts: OutcomeFacts): string => {
  const { state, today, holderName, answerBy, actionBy, meeting, comesBack } = facts;
  const again = comesBack === undefined || comesBack <= today ? undefined : comesBackWords(comesBack, today);
  switch (state) {
    case 'waits':
    case 'passed up':
      return meeting
        ? `It is on the agenda of ${meetingOn(meeting, today)}.`
        : `${holderName} is asked to answer by ${formatDay(answerBy, today)}.`;
    case 'acknowledged':
      return `${holderName} is to say by ${formatDay(answerBy, today)} what will be done.`;
    case 'action agreed':
      return actionBy === undefined
        ? 'You are told when it is closed.'
        : `It is to be done by ${formatDay(actionBy, today)}; if it is not, ${holderName} is asked again.`;
    case 'returned':
      if (again !== undefined) return `It is yours again. ${again}`;
      return 'It is yours again. If it still stands in the way, raise it once more and say what the answer left open.';
    case 'closed':
      return again ?? 'There is nothing more to do here.';
  }
};

export const outcomeWords = {
  asked: 'What was asked:',
  next: 'Next:',
  open: 'Open the plan',
} as const;
