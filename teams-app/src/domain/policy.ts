import type { Closure } from './calendar';

/** The programme's settings for the rules. Working days are Monday to Friday less England and Wales bank holidays and local closures. */
export interface Policy {
  /** Working days before the forecast on which the owner is reminded, largest first; 0 is the day itself. */
  readonly remindWorkingDaysBefore: readonly number[];
  /** Working days overdue from which the SRO is told. */
  readonly escalateWorkingDaysOverdue: number;
  /** Working days a holder has to answer an escalation. */
  readonly answerWithinWorkingDays: number;
  /** Nothing is sent outside these London hours, `HH:MM`, on a working day. */
  readonly sendFrom: string;
  readonly sendUntil: string;
  /** When digests go out, London time, to whoever chose no time of their own. */
  readonly digestAt: string;
  /** Days on which the programme itself is closed; handed to `createCalendar`. */
  readonly closures: readonly Closure[];
}

export const defaultPolicy: Policy = {
  remindWorkingDaysBefore: [7, 1, 0],
  escalateWorkingDaysOverdue: 5,
  answerWithinWorkingDays: 3,
  sendFrom: '08:00',
  sendUntil: '18:00',
  digestAt: '08:30',
  closures: [],
};
