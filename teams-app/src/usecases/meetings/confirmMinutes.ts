import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Meeting, type Patch } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, refusedFields, type Refused } from '../refusals';
import { putChange } from './putRecord';
import { runMeetingFault } from './runFault';

/** Notes that a closed meeting's minutes were confirmed; the day they were first stays, and `confirmed: false` takes it back. */
export const confirmMinutes = async (
  context: Context,
  { meeting, confirmed = true }: { readonly meeting: Meeting; readonly confirmed?: boolean },
): Promise<UpdateOutcome<'meetings'> | Refused> =>
  putMinutes(context, meeting, { confirmedOn: confirmed ? (meeting.confirmedOn ?? todayOf(context)) : null });

/** Keeps where the draft minutes of a closed meeting are in the library; the suite's own while it files them. */
export const fileMinutes = async (
  context: Context,
  { meeting, address }: { readonly meeting: Meeting; readonly address: string },
): Promise<UpdateOutcome<'meetings'> | Refused> => putMinutes(context, meeting, { minutes: address });

const putMinutes = async (
  context: Context,
  meeting: Meeting,
  patch: Pick<Patch<'meetings'>, 'minutes' | 'confirmedOn'>,
): Promise<UpdateOutcome<'meetings'> | Refused> => {
  const fault = runMeetingFault(context, meeting);
  if (fault) return fault;
  const current = context.replica.snapshot.meetings.get(meeting.id);
  if (!current) return refused('meeting.gone');
  if (current.state !== 'Closed') return refused('meeting.notClosed');
  const problems = checkFields(lists.meetings, { ...patch }, { partial: true });
  return problems.length > 0 ? refusedFields(problems) : putChange(context, 'meetings', meeting, patch);
};
