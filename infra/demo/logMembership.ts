import { addDays } from '@ipmo-hub/teams-app/domain';
import type { Meeting, Member, NewItem } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import type { Found } from './findIn';
import { interests } from './interests';
import { instantOn } from './logMeetings';
import type { PersonCode } from './people';
import { registers, replies, type DemoRegister } from './registers';
import { seats } from './seats';

/** Writes who sits in the groups, what they declared, who was at the last meetings, and what was answered for the next. */
export const logMembership = async (
  { store, replica }: Context,
  found: Found,
  meetings: readonly Meeting[],
): Promise<void> => {
  const groups = new Map([...replica.snapshot.groups.values()].map(({ key, id }) => [key, id]));
  const made = await store.createMany(
    'members',
    Object.entries(seats).flatMap(([group, all]) =>
      all.map((seat, at): NewItem<'members'> => ({
        title: seat.title,
        key: `${group}.M${String(at + 1)}`,
        group: groups.get(group) ?? '',
        role: seat.role ?? 'Member',
        ...(seat.person && { person: found.person(seat.person) }),
        ...(seat.deputy && { deputy: found.person(seat.deputy) }),
        ...(seat.sector && { sector: seat.sector }),
        ...(seat.until !== undefined && { until: found.day(seat.until) }),
        ...(seat.constituents !== undefined && { constituents: seat.constituents }),
      })),
    ),
  );
  await store.createMany(
    'interests',
    interests.map(({ person, ...rest }, at) => ({
      ...rest,
      key: `DOI-${String(at + 1)}`,
      person: found.person(person),
      from: found.day(-30),
    })),
  );
  const leading = made
    .map(({ item }) => item)
    .filter(({ group, person }) => group === groups.get('LG') && person !== undefined);
  const held = meetings.filter(({ state }) => state === 'Closed');
  const rows = held.flatMap((meeting, at) => {
    const register = registers[at];
    return register
      ? leading.map((seat) => ({ ...ofSeat(meeting, seat), ...wasAt(found, meeting, seat, register) }))
      : [];
  });
  const next = meetings.find(({ state }) => state === 'Planned');
  const answered = next ? leading.flatMap((seat) => answerOf(found, next, seat)) : [];
  await store.createMany('attendances', [...rows, ...answered]);
  await store.createMany(
    'reportBacks',
    held.flatMap((meeting) =>
      leading
        .filter(({ constituents }) => constituents !== undefined)
        .map((seat) => ({
          title: `${meeting.title}: ${seat.title}`,
          key: `${meeting.id}/${seat.id}`,
          meeting: meeting.id,
          seat: seat.id,
          person: seat.person ?? '',
          due: addDays(meeting.on, 14),
          toldOn: addDays(meeting.on, 8),
        })),
    ),
  );
};

type Attending = NewItem<'attendances'>;

const ofSeat = (meeting: Meeting, { id, title, person = '' }: Member): Attending => ({
  title: `${title}, ${meeting.title}`,
  key: `${meeting.id}/${id}`,
  meeting: meeting.id,
  seat: id,
  person,
});

const isAmong = (found: Found, codes: readonly PersonCode[], { person }: Member): boolean =>
  codes.some((code) => found.person(code) === person);

const deputyFor = (
  found: Found,
  deputies: Readonly<Partial<Record<PersonCode, PersonCode>>>,
  { person }: Member,
): string | undefined => {
  const pair = (Object.entries(deputies) as [PersonCode, PersonCode][]).find(([code]) => found.person(code) === person);
  return pair && found.person(pair[1]);
};

const wasAt = (
  found: Found,
  { on }: Meeting,
  seat: Member,
  { present, deputies = {}, apologies = [] }: DemoRegister,
): Partial<Attending> => {
  const deputy = deputyFor(found, deputies, seat);
  if (deputy !== undefined)
    return { reply: 'Sending a deputy', deputy, present: true, arrivedAt: instantOn(on, '14:01') };
  if (isAmong(found, present, seat)) return { reply: 'Coming', present: true, arrivedAt: instantOn(on, '14:01') };
  return isAmong(found, apologies, seat) ? { reply: 'Apologies', present: false } : { present: false };
};

/** Nothing where nobody answered yet. */
const answerOf = (found: Found, next: Meeting, seat: Member): readonly Attending[] => {
  const deputy = deputyFor(found, replies.deputies, seat);
  const leaves = Object.entries(replies.leaves).find(([code]) => found.person(code as PersonCode) === seat.person)?.[1];
  if (deputy !== undefined) return [{ ...ofSeat(next, seat), reply: 'Sending a deputy', deputy }];
  if (isAmong(found, replies.apologies, seat)) return [{ ...ofSeat(next, seat), reply: 'Apologies' }];
  if (!isAmong(found, replies.coming, seat)) return [];
  return [{ ...ofSeat(next, seat), reply: 'Coming', ...(leaves !== undefined && { leavesAt: leaves }) }];
};
