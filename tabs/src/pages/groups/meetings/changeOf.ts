import type { Meeting } from '@ipmo-hub/teams-app/lists';
import type { MeetingChange } from '@ipmo-hub/teams-app/usecases';

/** When and where a meeting is, as its form holds it; empty for what is not set. */
export interface WhenFields {
  readonly on: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
}

/** What differs from the meeting; an emptied field is null. */
export const changeOf = (meeting: Pick<Meeting, keyof WhenFields>, fields: WhenFields): MeetingChange => {
  const { start, end, place } = fields;
  return {
    ...(fields.on !== meeting.on && { on: fields.on }),
    ...(start !== (meeting.start ?? '') && { start: start === '' ? null : start }),
    ...(end !== (meeting.end ?? '') && { end: end === '' ? null : end }),
    ...(place.trim() !== (meeting.place ?? '') && { place: place.trim() === '' ? null : place.trim() }),
  };
};
