import type { Day } from '../plan';
import { hasEnded } from './hasEnded';
import type { GroupMeeting, MeetingGroup } from './records';

type Moment = Pick<GroupMeeting, 'id' | 'on' | 'start'>;
type Known = Pick<MeetingGroup, 'id' | 'kind' | 'ended'>;
type Groups<G extends Known = Known> = { readonly groups: ReadonlyMap<string, G> };
type Held = Moment & Pick<GroupMeeting, 'group'> & { readonly state: string };

/** The leadership group of a day: the first of its kind that has not ended by then; undefined while the Groups list has none. */
export const leadershipGroup = <G extends Known>({ groups }: Groups<G>, day: Day): G | undefined =>
  [...groups.values()]
    .filter((group) => group.kind === 'Leadership group' && !hasEnded(group, day))
    .sort((a, b) => Number(a.id) - Number(b.id))[0];

/** The group that meets, or decides; what names none is the leadership group's as of its day. */
export const groupOf = <G extends Known>(
  { group, on }: Pick<GroupMeeting, 'group' | 'on'>,
  snapshot: Groups<G>,
): G | undefined => (group === undefined ? leadershipGroup(snapshot, on) : snapshot.groups.get(group));

/** Whether it is the leadership group that meets. */
export const isOfLeadership = ({ group }: Pick<GroupMeeting, 'group'>, { groups }: Groups): boolean =>
  group === undefined || groups.get(group)?.kind === 'Leadership group';

/** Order of meetings by day, time and number: what “next” means wherever it is asked. */
export const byMoment = (a: Moment, b: Moment): number =>
  a.on === b.on ? (a.start ?? '').localeCompare(b.start ?? '') || Number(a.id) - Number(b.id) : a.on < b.on ? -1 : 1;

/** A group's meetings, earliest first. */
export const meetingsOf = <M extends Held>(
  group: Pick<MeetingGroup, 'id'> | undefined,
  snapshot: Groups & { readonly meetings: ReadonlyMap<string, M> },
): readonly M[] =>
  [...snapshot.meetings.values()].filter((meeting) => groupOf(meeting, snapshot)?.id === group?.id).sort(byMoment);

/** A group's next planned meeting, from a day on. */
export const nextPlanned = <M extends Held>(
  group: Pick<MeetingGroup, 'id'>,
  snapshot: Groups & { readonly meetings: ReadonlyMap<string, M> },
  from: Day,
): M | undefined => meetingsOf(group, snapshot).find(({ state, on }) => state === 'Planned' && on >= from);

/** The group's next planned meeting after one. */
export const nextMeetingOf = <M extends GroupMeeting>(
  meeting: M,
  snapshot: Groups & { readonly meetings: ReadonlyMap<string, M> },
): M | undefined =>
  meetingsOf(groupOf(meeting, snapshot), snapshot).find(
    (other) => other.state === 'Planned' && byMoment(other, meeting) > 0,
  );
