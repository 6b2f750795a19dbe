import { groupOf, minutesOf, type Calendar } from '../domain';
import type { Meeting, Snapshot } from '../lists';
import { minutesBlocks } from './contents/minutesPart';
import { fullDay } from './contents/packScene';
import { formatDay } from '../domain';
import type { PackDocument } from './document';
import { paragraph } from './runs';
import { writeWord } from './word/writeWord';

export interface MinutesInput {
  readonly snapshot: Snapshot;
  readonly meeting: Meeting;
  readonly calendar: Calendar;
  readonly now: Date;
}

/** A meeting's draft minutes as an editable Word file, from what was recorded in it. The same input gives the same bytes. */
export const minutesDocument = async (input: MinutesInput): Promise<Uint8Array> =>
  writeWord(minutesOfMeeting(input), { now: input.now });

export const minutesOfMeeting = ({ snapshot, meeting, calendar }: MinutesInput): PackDocument => {
  const facts = minutesOf(meeting, snapshot, calendar);
  const name = groupOf(meeting, snapshot)?.title ?? meeting.title;
  const day = (on: string): string => formatDay(on, meeting.on);
  const nameOf = (person: string | undefined): string => snapshot.people.get(person ?? '')?.title ?? 'nobody named';
  const confirmed =
    meeting.confirmedOn !== undefined
      ? `Confirmed on ${day(meeting.confirmedOn)}.`
      : `Draft, due by ${day(facts.due)}${facts.next ? `; to be confirmed on ${day(facts.next.on)}` : ''}.`;
  return {
    title: `${name}: minutes of ${fullDay(meeting.on)}`,
    subject: `Minutes ${meeting.key}`,
    author: 'IPMO Hub',
    language: 'en-GB',
    footer: `${name}, ${fullDay(meeting.on)} · ${meeting.confirmedOn === undefined ? 'draft minutes' : 'minutes'}`,
    sections: [
      {
        id: 'minutes',
        title: `${name}: minutes of ${fullDay(meeting.on)}`,
        label: 'Minutes',
        blocks: [paragraph(confirmed, 'lead'), ...minutesBlocks(facts, { nameOf, day })],
      },
    ],
  };
};
