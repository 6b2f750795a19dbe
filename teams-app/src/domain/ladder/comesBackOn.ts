import type { Calendar } from '../calendar';
import { londonClock } from '../londonClock';
import type { Day, EscalationRecord } from '../plan';
import type { Policy } from '../policy';
import { readEscalationKey } from '../rules/escalationKey';

type Ended = Pick<EscalationRecord, 'key' | 'state' | 'rung' | 'decided' | 'closedOn' | 'answeredAt' | 'answerBy'>;

/** The day on which a person ended it below the top, while it may come back; undefined otherwise. */
export const endedOn = ({ key, state, rung, decided, closedOn, answeredAt, answerBy }: Ended): Day | undefined => {
  if (rung === 'Leadership group' || !readEscalationKey(key)) return undefined;
  // Closed by hand in SharePoint, with its box ticked and no day, is ended for good.
  if (state === 'Closed') return decided ? closedOn : undefined;
  if (state !== 'Returned') return undefined;
  // Returned by hand in SharePoint: the day it was to be answered by is the nearest that is known.
  return answeredAt === undefined ? answerBy : londonClock(new Date(answeredAt)).day;
};

/**
 * The working day on which what a rule raised, and a person returned or closed, is raised again one rung higher if its cause goes on. Undefined for what
 * a person raised, for what the leadership group ended, and for what settled.
 */
export const comesBackOn = (
  { policy, calendar }: { readonly policy: Pick<Policy, 'returnedRestWorkingDays'>; readonly calendar: Calendar },
  escalation: Ended,
): Day | undefined => {
  const ended = endedOn(escalation);
  return ended === undefined ? undefined : calendar.addWorkingDays(ended, policy.returnedRestWorkingDays);
};
