import { formatDay, type Day, type Rating } from '../domain';
import { ratingWords } from './ratingWords';

/** What was reported, as a card shows it. */
export interface ReportFacts {
  readonly on: Day;
  readonly byName: string;
  readonly rating: Rating;
  readonly did?: string | undefined;
  readonly next?: string | undefined;
  readonly help?: string | undefined;
}

/** What the sentences of an update request are made of. */
export interface UpdateRequestFacts {
  readonly state: 'asked' | 'offered' | 'late' | 'silent' | 'answered';
  readonly code: string;
  readonly title: string;
  readonly today: Day;
  /** The day it is due; of silence, the day since which nothing was heard. */
  readonly due: Day;
  /** How often the domain reports. */
  readonly cadence: 'Weekly' | 'Fortnightly' | 'Monthly';
  /** The report before this one. */
  readonly last?: ReportFacts | undefined;
  /** The answer to this request. */
  readonly report?: ReportFacts | undefined;
  /** Whether the person looking may report. */
  readonly mayAnswer: boolean;
}

/** Verdict first. */
export const updateHeading = ({ state, title, due, today, last, report }: UpdateRequestFacts): string => {
  switch (state) {
    case 'asked':
      return `Update on “${title}” by ${formatDay(due, today)}`;
    case 'offered':
      return `Update on “${title}”`;
    case 'late':
      return `The update on “${title}” was due on ${formatDay(due, today)}`;
    case 'silent':
      return last ? `No news of “${title}” since ${formatDay(last.on, today)}` : `No news of “${title}” yet`;
    case 'answered':
      return `“${title}” was reported on ${report ? formatDay(report.on, today) : ''}`.trim();
  }
};

/** `SAF-03 · reports monthly · last time on track, Wed 21 Oct`. */
export const updateLine = ({ code, cadence, last, today }: UpdateRequestFacts): string =>
  [
    code,
    `reports ${cadence.toLowerCase()}`,
    last ? `last time ${ratingWords[last.rating].toLowerCase()}, ${formatDay(last.on, today)}` : 'first report',
  ].join(' · ');

/** `Reported by Kofi Marigold, Fri 27 Nov.` and `On track.`; the box is green for what was answered, whatever the rating. */
export const reportStanding = (
  { rating, byName, on }: ReportFacts,
  today: Day,
): { readonly verdict: string; readonly rest: string } => ({
  verdict: `Reported by ${byName}, ${formatDay(on, today)}.`,
  rest: `${ratingWords[rating]}.`,
});

export const updateWords = {
  rating: 'Status',
  ratingMissing: 'Choose how it stands.',
  ratingChoice: (rating: Rating) =>
    rating === ratingWords[rating] ? rating : `${rating}: ${ratingWords[rating].toLowerCase()}`,
  did: (since: string | undefined) => (since === undefined ? 'What was done' : `Done since ${since}`),
  didMissing: 'Say what was done.',
  next: 'What comes next',
  nextHint: 'Leave empty if nothing is planned',
  help: 'Help needed',
  helpHint: 'Leave empty if none',
  helpMissing: 'what help is needed',
  raise: 'If help is needed',
  raiseTick: 'Also raise it as a barrier, which the SRO has to answer',
  send: 'Send update',
  same: 'Same as last time',
  waitsFor: 'The project’s lead, its SRO or the programme team can report.',
  lastDid: 'Last time:',
  lastNext: 'Next was:',
  lastHelp: 'Help asked for:',
  reportDid: 'Done:',
  reportNext: 'Next:',
  reportHelp: 'Help needed:',
  open: 'Open the project',
} as const;
