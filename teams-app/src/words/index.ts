export { formatDay } from '../domain';
export { agendaCardWords, agendaLine, agendaTitle, type AgendaFacts } from './agendaWords';
export { agendaHeading } from './agendaHeading';
export { approvalLine, approvalStanding, approvalTitle, approvalWords, type ApprovalFacts } from './approvalWords';
export { barrierWords } from './barrierWords';
export { cardWords, helpWords, welcomeWords } from './cardWords';
export { carriedWords, saysCarried } from './carriedWords';
export { dateWords } from './dateWords';
export { digestWords, type DigestCounts } from './digestWords';
export {
  comesBackWords,
  escalationHeading,
  escalationLine,
  escalationStanding,
  type EscalationFacts,
} from './escalationWords';
export { fileWords } from './fileWords';
export { healthSentence, ordinal, rungWords } from './healthSentence';
export { outcomeHeading, outcomeNext, outcomeStanding, outcomeWords, type OutcomeFacts } from './outcomeWords';
export { inQuotes } from './inQuotes';
export { libraryWords } from './libraryWords';
export { meetingOn } from './meetingWords';
export { packWords } from './packWords';
export { ratingLetters, ratingName, ratingWords } from './ratingWords';
export { reminderHeading, reminderLine, reminderStanding, type ReminderFacts } from './reminderWords';
export { reportBackStanding, reportBackTitle, reportBackWords, type ReportBackFacts } from './reportBackWords';
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
