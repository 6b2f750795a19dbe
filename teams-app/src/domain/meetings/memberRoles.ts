import { groupOf } from './groupOf';
import type { GroupMeeting, MeetingGroup, MeetingPerson, MeetingSnapshot } from './records';

type Parts = Pick<MeetingSnapshot, 'groups' | 'members' | 'people'>;

/** Who chairs: the meeting's own, else the group's. */
export const chairOf = (
  meeting: Pick<GroupMeeting, 'chair' | 'group' | 'on'>,
  snapshot: Parts,
): MeetingPerson | undefined => snapshot.people.get(meeting.chair ?? groupOf(meeting, snapshot)?.chair ?? '');

/** Who writes the minutes: the meeting's own, else the group's. */
export const secretaryOf = (
  meeting: Pick<GroupMeeting, 'secretary' | 'group' | 'on'>,
  snapshot: Parts,
): MeetingPerson | undefined => snapshot.people.get(meeting.secretary ?? groupOf(meeting, snapshot)?.secretary ?? '');

/**
 * Who may plan and run a group's meetings and keep its seats: the programme team, the group's chair and secretary (by the group, by a seat of
 * that role, or by the meeting), the deputy chair, and the deputies of the chair and the secretary. Never a reader, and nobody who has left.
 */
export const mayRunGroup = (
  person: MeetingPerson,
  group: MeetingGroup | undefined,
  snapshot: Parts,
  meeting?: Pick<GroupMeeting, 'chair' | 'secretary'>,
): boolean => {
  if (person.left || person.role === 'Reader') return false;
  if (person.role === 'Programme team') return true;
  const seats = [...snapshot.members.values()].filter(
    ({ group: of, role }) => of === group?.id && (role === 'Chair' || role === 'Deputy chair' || role === 'Secretary'),
  );
  const named = [
    group?.chair,
    group?.secretary,
    meeting?.chair,
    meeting?.secretary,
    ...seats.map((seat) => seat.person),
  ];
  const deputies = [
    ...named.map((id) => snapshot.people.get(id ?? '')?.deputy),
    ...seats.filter(({ role }) => role !== 'Deputy chair').map(({ deputy }) => deputy),
  ];
  return [...named, ...deputies].includes(person.id);
};

/** `Eleanor Whitebeam, Lowri Sedgewick and the programme team`: who may, for a refusal. */
export const whoRunsGroup = (group: MeetingGroup | undefined, { people }: Pick<Parts, 'people'>): string => {
  const names = [group?.chair, group?.secretary].flatMap((id) => people.get(id ?? '')?.title ?? []);
  return names.length === 0 ? 'the programme team' : `${[...new Set(names)].join(', ')} and the programme team`;
};
