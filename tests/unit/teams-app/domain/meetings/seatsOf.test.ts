import { membershipOf, seatsOf } from '@ipmo-hub/teams-app/domain';
import type { Group, Member, Person } from '@ipmo-hub/teams-app/lists';
import { cast, sampleGroup, seat, seats } from './sampleGroup';

const day = '2026-12-03';
const one = (fields: Partial<Member>, people: readonly Person[] = cast) =>
  seatsOf({ id: '20' }, sampleGroup({ people, members: [seat({ id: '34', ...fields })] }), day)[0];
const changed = (id: string, fields: Partial<Person>) =>
  cast.map((who) => (who.id === id ? { ...who, ...fields } : who));

test.each([
  ['filled', { person: '14' }, cast, []],
  ['vacant', {}, cast, ['Nobody sits on “Seat 34”.']],
  [
    'left',
    { person: '14' },
    changed('14', { left: true }),
    ['Beatrix Stonecrop has left the programme; “Seat 34” needs somebody.'],
  ],
  ['not begun', { person: '14', from: '2027-01-04' }, cast, ['Beatrix Stonecrop sits on “Seat 34” from Mon 4 Jan.']],
  [
    'term over',
    { person: '14', until: '2026-11-30' },
    cast,
    ['Beatrix Stonecrop’s term ended on Mon 30 Nov: they count again once it is renewed.'],
  ],
  ['filled', { person: '14', until: '2027-01-29' }, cast, ['Beatrix Stonecrop’s term ends on Fri 29 Jan.']],
  ['filled', { person: '14', until: '2027-03-31' }, cast, []],
  [
    'filled',
    { person: '14' },
    changed('14', { awayUntil: '2026-12-11' }),
    ['Beatrix Stonecrop is away until Fri 11 Dec; Ottilie Sorrel stands in.'],
  ],
  [
    'filled',
    { person: '15' },
    changed('15', { awayUntil: '2026-12-11' }),
    ['Wen Applebloom is away until Fri 11 Dec, and no deputy is named.'],
  ],
] as const)('%s: %p', (state, fields, people, sentences) => {
  expect(one(fields, people)).toMatchObject({ state, sentences });
});

test('the sector is the seat’s, else its organisation’s, else that of the person’s organisation', () => {
  expect(one({ person: '14' })?.sector).toBe('Acute');
  expect(one({ person: '14', organisation: '4' })?.sector).toBe('Mental health');
  expect(one({ person: '14', organisation: '4', sector: 'Council' })?.sector).toBe('Council');
  expect(one({ sector: 'Council' })?.sector).toBe('Council');
});

test('the chair comes first, then the deputy chair, then by reference', () => {
  const members = [
    seat({ id: '1', key: 'LG.M10', person: '15' }),
    seat({ id: '2', key: 'LG.M9', person: '13' }),
    seat({ id: '3', key: 'LG.M11', role: 'Deputy chair', person: '14' }),
    seat({ id: '4', key: 'LG.M12', role: 'Chair', person: '11' }),
  ];
  expect(seatsOf({ id: '20' }, sampleGroup({ members }), day).map(({ seat: { id } }) => id)).toEqual([
    '4',
    '3',
    '2',
    '1',
  ]);
});

test('somebody on two seats is said to be', () => {
  const members = [...seats, seat({ id: '36', title: 'Council seat', sector: 'Council', person: '14' })];
  const now = seatsOf({ id: '20' }, sampleGroup({ members }), day).find(({ seat: { id } }) => id === '34');
  expect(now?.sentences).toEqual([
    'Beatrix Stonecrop also sits on “Council seat”: they count once, and stand for the sectors of all.',
  ]);
});

test('vacancies and sectors that nobody speaks for', () => {
  const snapshot = sampleGroup({
    members: [...seats.filter(({ id }) => id !== '33'), seat({ id: '33', sector: 'Community pharmacy', title: 'LPC' })],
  });
  const { vacant, missing, gaps, quorumWords } = membershipOf(snapshot.groups.get('20') as Group, snapshot, day);
  expect(vacant.map(({ seat: { title } }) => title)).toEqual(['LPC']);
  expect(missing.map(({ sentence }) => sentence)).toEqual([
    'Nobody speaks for community pharmacy: its seat is not filled.',
  ]);
  expect(quorumWords).toEqual(['At least 3 members', 'At least 1 from community pharmacy']);
  expect(gaps).toEqual([
    '“At least 1 from community pharmacy” cannot be met until a seat of community pharmacy is filled.',
  ]);
});

test('the leadership group should have a seat for every sector of the system, other groups only those they have', () => {
  const members = seats.filter(({ id }) => id !== '35');
  const snapshot = sampleGroup({ members });
  const group = snapshot.groups.get('20') as Group;
  expect(membershipOf(group, snapshot, day).missing.map(({ sentence }) => sentence)).toEqual([
    'Mental health has no seat in the group.',
  ]);
  const other = sampleGroup({ members, groups: [{ ...group, kind: 'Domain group' }] });
  expect(membershipOf(other.groups.get('20') as Group, other, day).missing).toEqual([]);
});
