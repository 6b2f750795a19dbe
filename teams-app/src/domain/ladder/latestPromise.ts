import type { Calendar } from '../calendar';
import type { Day, EscalationRecord } from '../plan';
import type { Policy } from '../policy';

interface Scene {
  readonly policy: Pick<Policy, 'promiseWithinWorkingDays'>;
  readonly calendar: Calendar;
  readonly today: Day;
}

/**
 * The latest day that a holder may promise to act by: the policy's working days from today. A promise that is moved is counted from the day an answer
 * was asked for, so that it cannot be put off on and on; it may stay where it is. What takes longer is for the rung above.
 */
export const latestPromise = (
  { policy, calendar, today }: Scene,
  { state, answerBy, actionBy }: Pick<EscalationRecord, 'state' | 'answerBy' | 'actionBy'>,
): Day => {
  const { promiseWithinWorkingDays: most } = policy;
  const fromToday = calendar.addWorkingDays(today, most);
  if (state !== 'Action agreed' || actionBy === undefined) return fromToday;
  const fromAsking = calendar.addWorkingDays(answerBy, most);
  return earlier(fromToday, fromAsking > actionBy ? fromAsking : actionBy);
};

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
