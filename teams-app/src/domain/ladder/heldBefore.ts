import type { EscalationRecord } from '../plan';

/** As a column of one line can hold. */
const mostCharacters = 255;

/** The people (ids) who held an escalation before in its present round, in order. */
export const heldBefore = (escalation: Pick<EscalationRecord, 'heldBefore'>): readonly string[] =>
  (escalation.heldBefore ?? '').split(' ').filter((id) => id !== '');

/** The column's value once its present holder holds it no longer. */
export const withHolder = (escalation: Pick<EscalationRecord, 'heldBefore' | 'holder'>): string => {
  const ids = [...new Set([...heldBefore(escalation), escalation.holder])];
  while (ids.join(' ').length > mostCharacters) ids.shift();
  return ids.join(' ');
};
