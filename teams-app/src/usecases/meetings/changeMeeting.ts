import { groupOf } from '../../domain';
import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Meeting, type Patch } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, refusedFields, type Refused } from '../refusals';
import { dayFault, defaultTitle, timesFault } from './planMeeting';
import { putChange } from './putRecord';
import { runMeetingFault } from './runFault';
import { stateFault } from './stateFault';
import { strangerFault } from './strangerFault';

/** What is changed of a meeting; `state` cancels a planned one. */
export type MeetingChange = Pick<
  Patch<'meetings'>,
  'title' | 'on' | 'start' | 'end' | 'place' | 'chair' | 'secretary' | 'papersBy' | 'note'
> & { readonly state?: 'Cancelled' };

/**
 * Changes or cancels a meeting that is not closed, for whoever runs it. Once it has begun its day stays, and it is not cancelled. A title that
 * was made from the day follows it.
 */
export const changeMeeting = async (
  context: Context,
  { base, patch }: { readonly base: Meeting; readonly patch: MeetingChange },
): Promise<UpdateOutcome<'meetings'> | Refused> => {
  const movesIt = (patch.on !== undefined && patch.on !== base.on) || patch.state === 'Cancelled';
  const fault =
    runMeetingFault(context, base) ??
    (patch.state === 'Cancelled' && base.state === 'Cancelled'
      ? undefined
      : stateFault(context, base, movesIt ? 'planned' : undefined)) ??
    strangerFault(context, patch.chair, patch.secretary);
  if (fault) return fault;
  const problems = checkFields(lists.meetings, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const [start, end] = [patch.start ?? base.start, patch.end ?? base.end];
  const strange = timesFault({ ...(start !== undefined && { start }), ...(end !== undefined && { end }) });
  if (strange) return strange;
  const dayOff =
    patch.on === undefined || patch.on === base.on ? undefined : dayFault(patch.on, todayOf(context), context.calendar);
  if (dayOff) return dayOff;
  if (patch.title?.trim() === '') return refused('agenda.noTitle');
  return putChange(context, 'meetings', base, { ...renamed(context, base, patch), ...patch });
};

const renamed = ({ replica }: Context, base: Meeting, { on, title }: MeetingChange): Pick<MeetingChange, 'title'> => {
  const group = groupOf(base, replica.snapshot);
  const follows = group !== undefined && title === undefined && base.title === defaultTitle(group, base.on);
  return follows && on !== undefined && on !== base.on ? { title: defaultTitle(group, on) } : {};
};
