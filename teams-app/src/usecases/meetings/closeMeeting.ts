import type { UpdateOutcome } from '../../graph';
import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { instantOf } from '../moments';
import { actingPerson, type Refused } from '../refusals';
import { writeOver } from '../writeOver';
import { askReportBacks } from './askReportBacks';
import { orderedItems } from './placeItems';
import { runMeetingFault } from './runFault';
import { closedAlready, stateFault } from './stateFault';
import { writeNote } from './writeNote';

/**
 * Closes a running meeting: from then on it is read-only. The item being taken ends, what was not reached is noted for the minutes, and each
 * representative is asked to report back. Of two who close at once the second is told who did. A `fault` is for operators: the meeting is closed, and the
 * next sweep makes good what is left.
 */
export const closeMeeting = async (
  context: Context,
  { meeting: base }: { readonly meeting: Meeting },
): Promise<(UpdateOutcome<'meetings'> & { readonly fault?: unknown }) | Refused> => {
  const { snapshot } = context.replica;
  const known = snapshot.meetings.get(base.id);
  const refusal = runMeetingFault(context, base);
  if (refusal) return refusal;
  if (known?.state === 'Closed') return alreadyClosed(context, known);
  const fault = stateFault(context, base, 'running');
  if (fault) return fault;
  const outcome = await context.store.update('meetings', base, {
    state: 'Closed',
    endedAt: instantOf(context),
    closedBy: actingPerson(context)?.id ?? null,
    current: null,
  });
  if (outcome.kind === 'conflict' && outcome.theirs.state === 'Closed') return alreadyClosed(context, outcome.theirs);
  if (outcome.kind !== 'updated') return outcome;
  try {
    // Others may have moved the agenda on since this replica last looked.
    await context.replica.refresh(['agendaItems']);
    await finishMeeting(context, outcome.item);
    return outcome;
  } catch (error) {
    return { ...outcome, fault: error };
  }
};

/** What is left to do once a meeting is closed, and was not done yet: run when it closes, and by a sweep for what was cut short. */
export const finishMeeting = async (context: Context, meeting: Meeting): Promise<void> => {
  if (context.replica.snapshot.meetings.get(meeting.id)?.state !== 'Closed') return;
  if (meeting.confirmedOn === undefined) await endItems(context, meeting, meeting.endedAt ?? instantOf(context));
  await askReportBacks(context, meeting);
};

/** Whoever closed it themselves hears nothing new. */
const alreadyClosed = (context: Context, meeting: Meeting): UpdateOutcome<'meetings'> | Refused => {
  const me = actingPerson(context);
  // Before this was kept, whoever wrote last was taken for whoever closed it.
  const isMine = meeting.closedBy === undefined ? meeting.modifiedBy === me?.title : meeting.closedBy === me?.id;
  return me && isMine ? { kind: 'updated', item: meeting, merged: false } : closedAlready(context, meeting);
};

const endItems = async (context: Context, meeting: Meeting, now: string): Promise<void> => {
  const items = orderedItems(context, meeting);
  for (const item of items)
    if (item.startedAt !== undefined && item.endedAt === undefined)
      await writeOver(context, 'agendaItems', item, (one) =>
        one.endedAt === undefined ? { endedAt: now } : undefined,
      );
  const left = items.filter(({ startedAt, outcome = '' }) => startedAt === undefined && outcome.trim() === '');
  const key = `note/${meeting.id}/not-reached`;
  const isSaid = [...context.replica.snapshot.minuteNotes.values()].some((note) => note.key === key);
  if (left.length === 0 || isSaid) return;
  const titles = left.map(({ title }) => `“${title}”`).join(', ');
  await writeNote(context, meeting, {
    key,
    wording: `Not reached: ${titles}.`.slice(0, 8000),
  });
};
