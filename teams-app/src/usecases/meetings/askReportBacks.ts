import { constituentsOf, groupOf, reportBackWithinWorkingDays, seatsOf } from '../../domain';
import type { Meeting, ReportBack } from '../../lists';
import type { Context } from '../context';

/**
 * Asks each seat that speaks for somebody to report back on a closed meeting: one record for each meeting and seat, which a repeated call finds. Run when a
 * meeting closes, and by a sweep for what was cut short.
 */
export const askReportBacks = async (context: Context, meeting: Meeting): Promise<readonly ReportBack[]> => {
  const { snapshot } = context.replica;
  if (snapshot.meetings.get(meeting.id)?.state !== 'Closed') return [];
  const there = new Set([...snapshot.reportBacks.values()].map(({ key }) => key));
  const due = context.calendar.addWorkingDays(meeting.on, reportBackWithinWorkingDays);
  const asked: ReportBack[] = [];
  for (const { seat, person, state, ...rest } of seatsOf(groupOf(meeting, snapshot), snapshot, meeting.on)) {
    const key = `${meeting.id}/${seat.id}`;
    if (!person || state !== 'filled' || there.has(key) || constituentsOf({ seat, ...rest }).length === 0) continue;
    const title = `${meeting.title}: ${seat.title}`.slice(0, 255);
    const fields = { title, key, meeting: meeting.id, seat: seat.id, person: person.id, due };
    const outcome = await context.store.create('reportBacks', fields);
    if (outcome.kind === 'created') asked.push(outcome.item);
  }
  return asked;
};
