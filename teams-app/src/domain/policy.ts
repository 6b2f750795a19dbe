import type { Closure } from './calendar';
import { defaultRiskBands, type RiskBands } from './raid/riskBand';

/** A setting that could not be used. */
export interface PolicyProblem {
  readonly key: string;
  /** What is wrong with it and what would be right, as the end of a sentence. */
  readonly message: string;
  /** What is used instead; absent where there is nothing to be used. */
  readonly used?: string;
}

/** The programme's settings for the rules. Working days are Monday to Friday less England and Wales bank holidays and local closures. */
export interface Policy {
  /** Working days before the forecast on which the owner is reminded, largest first; 0 is the day itself. */
  readonly remindWorkingDaysBefore: readonly number[];
  /** Working days past the forecast, or past the day an action is due, on which its owner is reminded again, smallest first. */
  readonly remindWorkingDaysAfter: readonly number[];
  /** Working days overdue from which the SRO is told. */
  readonly escalateWorkingDaysOverdue: number;
  /** Working days a holder has to answer an escalation. */
  readonly answerWithinWorkingDays: number;
  /** Working days ahead, at most, of a day that a holder promises to act by. */
  readonly promiseWithinWorkingDays: number;
  /** Working days after which what a rule raised and was returned is raised again, one rung higher, if its cause goes on. */
  readonly returnedRestWorkingDays: number;
  /** How often a milestone's forecast is put back before its SRO is told, and told again. */
  readonly escalateTimesMoved: number;
  /** Working days without a report after which the SRO is told; longer than the request's. */
  readonly escalateSilentWorkingDays: number;
  /** E-mail of whoever holds what reaches the top, the group's chair; the first member of the leadership group unless set. */
  readonly topHolder?: string;
  /** Working days before an update is due on which it is asked for. */
  readonly askUpdateWorkingDaysBefore: number;
  /** Working days ahead, at most, of the milestones whose owners a check asks. */
  readonly checkWithinWorkingDays: number;
  /** Working days without a report after which a project counts as silent. */
  readonly silentWorkingDays: number;
  /** Working days before a project starts from which its governance is looked at. */
  readonly governanceWorkingDaysBefore: number;
  /** How many projects may be priorities in one financial year. */
  readonly priorityCap: number;
  /** Weeks after which a gap in a project's governance is spoken of again. */
  readonly governanceRepeatWeeks: number;
  /** Clear working days between the day papers are due and the meeting, for meetings that name no day. */
  readonly papersClearWorkingDays: number;
  /** Working days before answers close, or before a report-back is due, on which it is asked for again, largest first; 0 is the day itself. */
  readonly remindAnswerWorkingDaysBefore: readonly number[];
  /** Working days before a paper, or an action, is due on which it is asked for, largest first; 0 is the day itself. */
  readonly remindPaperWorkingDaysBefore: readonly number[];
  readonly remindActionWorkingDaysBefore: readonly number[];
  /** Least scores of the bands that risks are shown in. */
  readonly riskBands: RiskBands;
  /** Nothing is sent outside these London hours, `HH:MM`, on a working day. */
  readonly sendFrom: string;
  readonly sendUntil: string;
  /** When digests go out, London time, to whoever chose no time of their own. */
  readonly digestAt: string;
  /** Days on which the programme itself is closed; handed to `createCalendar`. */
  readonly closures: readonly Closure[];
  /** Settings in the list that could not be used. */
  readonly problems?: readonly PolicyProblem[];
}

export const defaultPolicy: Policy = {
  remindWorkingDaysBefore: [7, 1, 0],
  remindWorkingDaysAfter: [1, 5],
  escalateWorkingDaysOverdue: 5,
  answerWithinWorkingDays: 3,
  promiseWithinWorkingDays: 20,
  returnedRestWorkingDays: 10,
  escalateTimesMoved: 3,
  escalateSilentWorkingDays: 40,
  askUpdateWorkingDaysBefore: 3,
  checkWithinWorkingDays: 65,
  silentWorkingDays: 30,
  governanceWorkingDaysBefore: 10,
  priorityCap: 4,
  governanceRepeatWeeks: 4,
  papersClearWorkingDays: 5,
  remindAnswerWorkingDaysBefore: [1, 0],
  remindPaperWorkingDaysBefore: [5, 1, 0],
  remindActionWorkingDaysBefore: [3, 0],
  riskBands: defaultRiskBands,
  sendFrom: '08:00',
  sendUntil: '18:00',
  digestAt: '08:30',
  closures: [],
};
