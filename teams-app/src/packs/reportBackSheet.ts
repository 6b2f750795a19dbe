import { formatDay, groupOf, reportBackOf, seatsOf, type Calendar, type GroupDecision } from '../domain';
import type { Meeting, Member, Snapshot } from '../lists';
import { fullDay } from './contents/packScene';
import type { Block, PackDocument, Runs } from './document';
import type { PackFonts } from './pdf/drawDocument';
import { paragraph, quiet, strong } from './runs';
import { writePlainPdf } from './writePdf';
import { writeWord } from './word/writeWord';

export interface ReportBackInput {
  readonly snapshot: Snapshot;
  readonly meeting: Meeting;
  /** The representative's. */
  readonly seat: Member;
  readonly calendar: Calendar;
  readonly now: Date;
}

/** A page for a representative to send on to those they speak for: what was decided that touches them, what is wanted of them, what comes. */
export const reportBackSheet = async (
  input: ReportBackInput,
  fonts: PackFonts,
): Promise<{ readonly word: Uint8Array; readonly pdf: Uint8Array; readonly pages: number } | undefined> => {
  const document = reportBackDocument(input);
  if (!document) return undefined;
  const { now } = input;
  const { bytes, pages } = await writePlainPdf(document, { fonts, now });
  return { word: await writeWord(document, { now }), pdf: bytes, pages };
};

/** Most lines under a heading, so that it stays a page; the minutes have all. */
const most = 7;

/** Undefined when the seat is none of the meeting's group. */
export const reportBackDocument = ({
  snapshot,
  meeting,
  seat,
  calendar,
}: ReportBackInput): PackDocument | undefined => {
  const group = groupOf(meeting, snapshot);
  const now = seatsOf(group, snapshot, meeting.on).find((one) => one.seat.id === seat.id);
  if (!now) return undefined;
  const back = reportBackOf(now, meeting, snapshot, calendar);
  const day = (on: string): string => formatDay(on, meeting.on);
  const nameOf = (person: string): string => snapshot.people.get(person)?.title ?? 'nobody named';
  const decided = ({ title, wording }: GroupDecision): Runs => {
    const full = (wording ?? '').trim();
    return full === '' || full === title
      ? [strong(title)]
      : [strong(`${title}. `), { text: full.length > 220 ? `${full.slice(0, 219)}…` : full }];
  };
  const part = (text: string, items: readonly Runs[], none?: string): readonly Block[] =>
    items.length === 0 && none === undefined
      ? []
      : [
          { kind: 'heading', level: 2, text },
          ...(items.length === 0 ? [paragraph(none ?? '')] : [{ kind: 'list', items: items.slice(0, most) } as const]),
          ...(items.length > most
            ? [paragraph([quiet(`${String(items.length - most)} more stand in the minutes.`)])]
            : []),
        ];
  const name = group?.title ?? meeting.title;
  const title = `What came of the ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  const wanted = new Set(back.needed.map(({ id }) => id));
  const others = back.actions.filter(({ id }) => !wanted.has(id));
  return {
    title: `${title}, ${fullDay(meeting.on)}`,
    subject: `Report back ${meeting.key}`,
    author: 'IPMO Hub',
    language: 'en-GB',
    footer: `${name}, ${fullDay(meeting.on)} · report back`,
    sections: [
      {
        id: 'report-back',
        title,
        label: '',
        blocks: [
          paragraph(
            `Meeting of ${fullDay(meeting.on)}, told by ${now.person?.title ?? 'the representative'}${now.sector ? ` for ${now.sector.toLowerCase()}` : ''}.`,
            'lead',
          ),
          ...(back.constituents.length === 0
            ? []
            : [paragraph([quiet(`For ${back.constituents.join(', ')}. To be told by ${day(back.due)}.`)])]),
          ...part('Decided, and it touches us', back.decisions.map(decided), 'Nothing was decided that touches us.'),
          ...part(
            'Wanted of us',
            back.needed.map(({ title: what, owner, due }) => [
              { text: `${what} ` },
              quiet(`${nameOf(owner)}, by ${day(due)}`),
            ]),
          ),
          ...part(
            'Also agreed',
            others.map(({ title: what, owner, due, done }) => [
              { text: `${what} ` },
              quiet(`${nameOf(owner)}, ${done === undefined ? `by ${day(due)}` : `done ${day(done)}`}`),
            ]),
          ),
          ...part(
            'Also decided',
            back.others.map(({ title: what }) => [{ text: what }]),
          ),
          { kind: 'heading', level: 2, text: 'What comes' },
          paragraph(
            back.next
              ? `The group meets next on ${fullDay(back.next.on)}.${back.ahead.length > 0 ? ' What we are asked about then:' : ''}`
              : 'No further meeting is planned yet.',
          ),
          ...(back.ahead.length === 0
            ? []
            : [
                {
                  kind: 'list',
                  items: back.ahead
                    .slice(0, most)
                    .map(({ title: what, purpose }) => [{ text: `${what} ` }, quiet(`for ${purpose.toLowerCase()}`)]),
                } as const,
              ]),
        ],
      },
    ],
  };
};
