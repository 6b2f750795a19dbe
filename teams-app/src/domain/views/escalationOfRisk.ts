import { isLive } from '../ladder/isLive';
import type { EscalationRecord } from '../plan';

/** The escalation that an entry of the RAID log has on the ladder now; undefined when it was not sent up, or that has ended. */
export const escalationOfRisk = <E extends Pick<EscalationRecord, 'risk' | 'state'>>(
  escalations: Iterable<E>,
  risk: string,
): E | undefined => {
  for (const escalation of escalations) if (escalation.risk === risk && isLive(escalation)) return escalation;
  return undefined;
};
