export { formatDay } from '../domain';
export { agendaHeading } from './agendaHeading';
export { cardWords, helpWords, welcomeWords } from './cardWords';
export { escalationHeading, escalationLine, escalationStanding, type EscalationFacts } from './escalationWords';
export { healthSentence, ordinal, rungWords } from './healthSentence';
export { ratingLetters, ratingName, ratingWords, verdictRating } from './ratingWords';
export { reminderHeading, reminderLine, reminderStanding, type ReminderFacts } from './reminderWords';
export { slipSentence, slipWords } from './slip';
export { milestoneName, stateWords } from './stateWords';
