import type { EscalationRecord } from '../plan';
import { isLive } from './isLive';

/** Whether somebody has answered a live one: acknowledged it, promised something (kept or not), or passed it up. What went up unanswered is not. */
export const isAnswered = (escalation: Pick<EscalationRecord, 'state' | 'answeredBy'>): boolean =>
  isLive(escalation) && (escalation.state !== 'Open' || escalation.answeredBy !== undefined);
