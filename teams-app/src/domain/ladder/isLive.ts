import type { EscalationRecord } from '../plan';

/** Whether somebody still has to do something about it. */
export const isLive = ({ state }: Pick<EscalationRecord, 'state'>): boolean =>
  state !== 'Closed' && state !== 'Returned';
