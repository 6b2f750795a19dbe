import { formatDay, type Day, type MilestoneStanding, type MilestoneState } from '../domain';
import { lateSentence } from './lateSentence';
import { slipSentence } from './slip';

export const stateWords: Readonly<Record<MilestoneState, string>> = {
  done: 'Done',
  next: 'Next',
  'to come': 'To come',
  slipped: 'Slipped',
  late: 'Late',
};

/** A milestone in one sentence, for names that a screen reader reads: `Site agreed, due Thu 26 Nov, 3 weeks later than first agreed, slipped`. */
export const milestoneName = ({ milestone, state, slipDays, lateDays }: MilestoneStanding, today: Day): string => {
  const { title, done, forecast } = milestone;
  if (done !== undefined) return `${title}, done ${formatDay(done, today)}, ${slipSentence(slipDays)}`;
  if (state === 'late') return `${title}, was due ${formatDay(forecast, today)}, ${lateSentence(lateDays)}`;
  return `${title}, due ${formatDay(forecast, today)}, ${slipSentence(slipDays)}, ${stateWords[state].toLowerCase()}`;
};
