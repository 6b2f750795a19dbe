import { groupOf, mayRunGroup, whoRunsGroup, type MeetingGroup } from '../../domain';
import type { Meeting } from '../../lists';
import type { Context } from '../context';
import { actingPerson, actorFault, refused, type Refused } from '../refusals';

/** Why the acting person may not run a group's meetings (see mayRunGroup); undefined when they may, and for the suite. */
export const runFault = (
  context: Context,
  group: MeetingGroup | undefined,
  meeting?: Pick<Meeting, 'chair' | 'secretary'>,
): Refused | undefined => {
  const fault = actorFault(context);
  const person = actingPerson(context);
  if (fault || !person) return fault;
  const { snapshot } = context.replica;
  return mayRunGroup(person, group, snapshot, meeting)
    ? undefined
    : refused('authority.notYours', { who: whoRunsGroup(group, snapshot) });
};

/** The same of a meeting as it stands, not as the caller says it was. */
export const runMeetingFault = (context: Context, base: Meeting): Refused | undefined => {
  const { snapshot } = context.replica;
  const current = snapshot.meetings.get(base.id) ?? base;
  return runFault(context, groupOf(current, snapshot), current);
};
