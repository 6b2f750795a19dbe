import type {
  Attendance,
  Decision,
  Group,
  Interest,
  Member,
  MinuteNote,
  Organisation,
  Person,
  ReportBack,
  Snapshot,
  Vote,
} from '@ipmo-hub/teams-app/lists';
import { meeting, person, samplePlan } from '../samplePlan';

const stamp = (id: string) => ({ id, etag: `"${id},1"`, modified: '2026-11-01T09:00:00Z' });

export const organisation = (id: string, title: string, sector: Organisation['sector']): Organisation => ({
  ...stamp(id),
  title,
  code: title.toUpperCase(),
  sector,
});

export const organisations = [
  organisation('1', 'Ashdale', 'Acute'),
  organisation('2', 'Larkmere ICB', 'ICB'),
  organisation('3', 'Larkmere LPC', 'Community pharmacy'),
  organisation('4', 'Minds', 'Mental health'),
];

export const group = (fields: Partial<Group> = {}): Group => ({
  ...stamp(fields.id ?? '20'),
  title: 'Leadership group',
  key: 'LG',
  kind: 'Leadership group',
  chair: '11',
  secretary: '12',
  quorum: 'at least 3 members\nat least 1 community pharmacy',
  ...fields,
});

export const seat = (fields: Partial<Member> & { readonly id: string }): Member => ({
  ...stamp(fields.id),
  title: `Seat ${fields.id}`,
  key: `LG.M${fields.id}`,
  group: '20',
  role: 'Member',
  ...fields,
});

export const interest = (fields: Partial<Interest> = {}): Interest => ({
  ...stamp(fields.id ?? '60'),
  title: 'Advises a homecare supplier',
  key: `DOI-${fields.id ?? '60'}`,
  person: '13',
  kind: 'Financial',
  handling: 'May speak, does not decide',
  from: '2026-04-01',
  ...fields,
});

export const attendance = (fields: Partial<Attendance> & { readonly id: string }): Attendance => ({
  ...stamp(fields.id),
  title: 'Attendance',
  key: `${fields.meeting ?? '90'}/${fields.seat ?? fields.person ?? ''}`,
  meeting: '90',
  person: '11',
  ...fields,
});

export const note = (fields: Partial<MinuteNote> = {}): MinuteNote => ({
  ...stamp(fields.id ?? '40'),
  title: 'Coldwater can take 40 more',
  key: `note/${fields.id ?? '40'}`,
  meeting: '90',
  wording: 'Coldwater can take 40 more patients in December',
  at: '2026-12-03T14:29:00Z',
  ...fields,
});

export const decision = (fields: Partial<Decision> = {}): Decision => ({
  ...stamp(fields.id ?? '45'),
  title: 'A second homecare supplier from January',
  key: 'LG-2026-12.D1',
  on: '2026-12-03',
  group: '20',
  state: 'Stands',
  ...fields,
});

export const vote = (fields: Partial<Vote> & { readonly id: string }): Vote => ({
  ...stamp(fields.id),
  title: 'Vote',
  key: `45/${fields.seat ?? ''}`,
  decision: '45',
  seat: '31',
  person: '11',
  answer: 'For',
  at: '2026-11-24T09:00:00Z',
  ...fields,
});

export const reportBack = (fields: Partial<ReportBack> = {}): ReportBack => ({
  ...stamp(fields.id ?? '75'),
  title: 'Report-back',
  key: '90/33',
  meeting: '90',
  seat: '33',
  person: '13',
  due: '2026-12-17',
  ...fields,
});

export const eleanor = person('11', 'Eleanor Whitebeam', { organisation: '2', role: 'Leadership group' });
export const lowri = person('12', 'Lowri Sedgewick', { organisation: '2', role: 'Programme team' });
export const idris = person('13', 'Idris Harebell', { organisation: '3', role: 'Leadership group', deputy: '16' });
export const beatrix = person('14', 'Beatrix Stonecrop', { organisation: '1', role: 'Leadership group', deputy: '17' });
export const wen = person('15', 'Wen Applebloom', { organisation: '4', role: 'Leadership group' });
export const leo = person('16', 'Leo Burdock', { organisation: '3' });
export const ottilie = person('17', 'Ottilie Sorrel', { organisation: '1' });
export const edith = person('18', 'Edith Larchwood', { organisation: '2', role: 'Reader' });
export const cast: readonly Person[] = [eleanor, lowri, idris, beatrix, wen, leo, ottilie, edith];

export const seats: readonly Member[] = [
  seat({ id: '31', person: '11', role: 'Chair' }),
  seat({ id: '32', person: '12', role: 'Secretary' }),
  seat({ id: '33', person: '13', constituents: 'North LPC, South LPC' }),
  seat({ id: '34', person: '14' }),
  seat({ id: '35', person: '15' }),
];

type Parts = NonNullable<Parameters<typeof samplePlan>[0]>;

/** A leadership group of five seats, with a meeting planned on Thu 3 Dec from 14:00 to 15:30. */
export const sampleGroup = (parts: Parts = {}): Snapshot => ({
  ...samplePlan({
    people: cast,
    groups: [group()],
    members: seats,
    meetings: [meeting({ start: '14:00', end: '15:30' })],
    ...parts,
  }),
  organisations: new Map(organisations.map((one) => [one.id, one])),
});

/** Everybody whose seat is given, coming to meeting 90 or there. */
export const coming = (...ids: readonly string[]): readonly Attendance[] =>
  ids.map((id) =>
    attendance({ id: `5${id}`, seat: id, person: seats.find((one) => one.id === id)?.person ?? '', reply: 'Coming' }),
  );
export const here = (...ids: readonly string[]): readonly Attendance[] =>
  coming(...ids).map((one) => ({ ...one, present: true, arrivedAt: '2026-12-03T14:00:00Z' }));
