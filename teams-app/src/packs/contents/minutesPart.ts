import {
  londonClock,
  meetingsOf,
  minutesOf,
  type Attendee,
  type MinutesFacts,
  type MinutesItem,
  type Recorded,
} from '../../domain';
import type { Block, Section } from '../document';
import { factsTable, paragraph, plain, quiet, strong, typed } from '../runs';
import { fullDay, hours, type PackScene } from './packScene';

/** Minutes of the group's last meeting, to be confirmed in this one. */
export const lastMinutesPart = (scene: PackScene): Section => {
  const { snapshot, meeting, group, calendar, day } = scene;
  const last = meetingsOf(group, snapshot).findLast(
    ({ state, on, id }) => state === 'Closed' && on <= meeting.on && id !== meeting.id,
  );
  const section = { id: 'minutes', title: 'Minutes of last time', label: 'Minutes' };
  if (!last)
    return {
      ...section,
      blocks: [paragraph('No meeting of the group was closed before this one: there are no minutes to confirm.')],
    };
  const state =
    last.confirmedOn === undefined
      ? 'Draft, to be confirmed in this meeting.'
      : `Confirmed on ${day(last.confirmedOn)}.`;
  return {
    ...section,
    title: `Minutes of ${fullDay(last.on)}`,
    blocks: [paragraph(state, 'lead'), ...minutesBlocks(minutesOf(last, snapshot, calendar), scene)],
  };
};

type Names = Pick<PackScene, 'nameOf' | 'day'>;

/** What minutes say, in order: who was there, then item by item. */
export const minutesBlocks = (facts: MinutesFacts, names: Names): readonly Block[] => {
  const { meeting, present, apologies, inAttendance, absent, chair, secretary, items, general } = facts;
  const list = (people: readonly Attendee[]): Block[] =>
    people.length === 0
      ? [paragraph([quiet('Nobody.')])]
      : [{ kind: 'list', items: people.map((one) => plain(attendeeWords(one))) }];
  return [
    factsTable('The meeting', [
      ['Held', [plain([hours(heldAt(meeting)), meeting.place].filter(Boolean).join(', ') || fullDay(meeting.on))]],
      ['Chair', [plain(chair?.title ?? 'nobody named')]],
      ['Minutes by', [plain(secretary?.title ?? 'nobody named')]],
    ]),
    { kind: 'heading', level: 2, text: 'Present' },
    ...list(present),
    ...(inAttendance.length > 0
      ? [{ kind: 'heading', level: 3, text: 'In attendance' } as const, ...list(inAttendance)]
      : []),
    { kind: 'heading', level: 2, text: 'Apologies' },
    ...list(apologies),
    ...(absent.length > 0 ? [{ kind: 'heading', level: 3, text: 'Not heard of' } as const, ...list(absent)] : []),
    ...items.flatMap((item) => itemBlocks(item, names)),
    ...(isEmpty(general)
      ? []
      : [{ kind: 'heading', level: 2, text: 'Other matters' } as const, ...recordedBlocks(general, names)]),
  ];
};

/** When it was opened and closed, where that was on its day; as planned otherwise. */
const heldAt = ({ on, start, end, startedAt, endedAt }: MinutesFacts['meeting']) => {
  const clock = (at: string | undefined): string | undefined => {
    const { day, time } = londonClock(new Date(at ?? 0));
    return day === on ? time : undefined;
  };
  const [from, until] = [clock(startedAt) ?? start, clock(endedAt) ?? end];
  return { ...(from !== undefined && { start: from }), ...(until !== undefined && { end: until }) };
};

const attendeeWords = ({ person, organisation, role, insteadOf, arrived, left }: Attendee): string =>
  [
    person.title,
    organisation,
    insteadOf === undefined ? (role === 'Member' ? undefined : role?.toLowerCase()) : `for ${insteadOf}`,
    arrived === undefined ? undefined : `from ${arrived}`,
    left === undefined ? undefined : `until ${left}`,
  ]
    .filter(Boolean)
    .join(', ');

const isEmpty = ({ notes, decisions, actions }: Recorded): boolean =>
  notes.length + decisions.length + actions.length === 0;

const itemBlocks = (item: MinutesItem, names: Names): readonly Block[] => {
  const { number, start, end, quorum, interests } = item;
  const time = start === undefined ? 'Not reached.' : `${start}${end === undefined ? '' : ` to ${end}`}.`;
  const held = quorum?.isSet ? ` ${quorum.met ? 'Quorate.' : `Not quorate. ${quorum.sentence}`}` : '';
  return [
    { kind: 'heading', level: 2, text: `${String(number)}. ${item.item.title}` },
    paragraph([quiet(`${time}${held}`)]),
    ...interests.map((sentence) => paragraph(sentence)),
    ...recordedBlocks(item, names),
    ...(isEmpty(item) && item.item.outcome ? typed(item.item.outcome).map((runs) => paragraph(runs)) : []),
  ];
};

const recordedBlocks = ({ notes, decisions, actions }: Recorded, { nameOf, day }: Names): readonly Block[] => [
  ...notes.flatMap(({ wording }) => typed(wording).map((runs) => paragraph(runs))),
  ...decisions.flatMap(({ key, title, wording, rationale, options, dissent, reviewBy, state }): Block[] => [
    paragraph([
      strong(`Decision ${key}${state === 'Stands' ? '' : ` (${state.toLowerCase()})`}: `),
      { text: wording?.trim() || title },
    ]),
    ...more('Why', rationale),
    ...more('Also looked at', options),
    ...more('Seen otherwise', dissent),
    ...(reviewBy === undefined ? [] : more('Looked at again by', day(reviewBy))),
  ]),
  ...actions.map(({ key, title, owner, due }) =>
    paragraph([strong(`Action ${key}: `), { text: `${title} ` }, quiet(`${nameOf(owner)}, by ${day(due)}.`)]),
  ),
];

const more = (name: string, text: string | undefined): readonly Block[] =>
  (text ?? '').trim() === '' ? [] : [paragraph([quiet(`${name}: `), { text: text ?? '' }])];
