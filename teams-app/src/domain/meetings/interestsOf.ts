import type { Day } from '../plan';
import type { InterestRecord, MeetingPerson, MeetingSnapshot } from './records';
import type { SeatNow } from './seatsOf';

/** A standing declaration of somebody of a group. */
export interface InterestHeld {
  readonly interest: InterestRecord;
  readonly person: MeetingPerson;
}

/** The declarations that hold on a day of those who sit in a group or deputise there, by name. */
export const interestsOf = (
  seats: readonly SeatNow[],
  { interests }: Pick<MeetingSnapshot, 'interests'>,
  day: Day,
): readonly InterestHeld[] => {
  const theirs = seats.filter(({ state }) => state === 'filled').flatMap(({ person, deputy }) => [person, deputy]);
  const people = new Map(theirs.flatMap((person) => (person ? [[person.id, person] as const] : [])));
  return [...interests.values()]
    .filter(({ from, until }) => from <= day && (until ?? day) >= day)
    .flatMap((interest) => {
      const person = people.get(interest.person);
      return person ? [{ interest, person }] : [];
    })
    .sort(
      (a, b) =>
        a.person.title.localeCompare(b.person.title, 'en') ||
        a.interest.key.localeCompare(b.interest.key, 'en', { numeric: true }),
    );
};
