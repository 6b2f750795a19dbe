import type { Escalation } from '../lists';

/** Key of the agenda item that brings an escalation to the leadership group: one for each round. */
export const agendaKey = ({ id, round = 1 }: Pick<Escalation, 'id' | 'round'>): string =>
  `escalation/${id}/${String(round)}`;
