export { formatDay } from '../domain';
export { agendaHeading } from './agendaHeading';
export { barrierWords } from './barrierWords';
export { cardWords, helpWords, welcomeWords } from './cardWords';
export { digestWords, type DigestCounts } from './digestWords';
export { escalationHeading, escalationLine, escalationStanding, type EscalationFacts } from './escalationWords';
export { fileWords } from './fileWords';
export { healthSentence, ordinal, rungWords } from './healthSentence';
export { outcomeHeading, outcomeNext, outcomeStanding, outcomeWords, type OutcomeFacts } from './outcomeWords';
export { inQuotes } from './inQuotes';
export { meetingOn } from './meetingWords';
export { ratingLetters, ratingName, ratingWords } from './ratingWords';
export { reminderHeading, reminderLine, reminderStanding, type ReminderFacts } from './reminderWords';
export { slipSentence, slipWords } from './slip';
export { milestoneName, stateWords } from './stateWords';
export { choicesWords, statusWords } from './statusWords';
export { taskHeading, taskLine, taskStanding, taskWords, type TaskFacts } from './taskWords';
export {
  reportStanding,
  updateHeading,
  updateLine,
  updateWords,
  type ReportFacts,
  type UpdateRequestFacts,
} from './updateWords';
export { workWords } from './workWords';
