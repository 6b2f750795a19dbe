import type { AgendaItem, Meeting } from '../../lists';
import type { Context } from '../context';
import { refused, type Refused } from '../refusals';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';

/** The item of a running meeting that something is recorded on, or none, for whoever runs it; else why not. */
export const recordFault = (
  context: Context,
  meeting: Meeting,
  id: string | undefined,
): { readonly kind: 'found'; readonly item: AgendaItem | undefined } | Refused => {
  const fault = runMeetingFault(context, meeting) ?? stateFault(context, meeting, 'running');
  if (fault) return fault;
  const item = context.replica.snapshot.agendaItems.get(id ?? '');
  if (id !== undefined && item?.meeting !== meeting.id) return refused('agenda.gone');
  return { kind: 'found', item };
};
