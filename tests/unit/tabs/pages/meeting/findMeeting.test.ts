import type { Group, Meeting, Member } from '@ipmo-hub/teams-app/lists';
import { findMeeting } from '../../../../../tabs/src/pages/meeting/findMeeting';

const today = '2026-11-23';
const stamp = { etag: '', modified: '' };

const groups = (
  [
    ['1', 'LG', 'Leadership group'],
    ['2', 'VG', 'Domain group'],
  ] as const
).map(([id, key, kind]): Group => ({ ...stamp, id, key, kind, title: key }));

const meeting = (id: string, key: string, on: string, state: Meeting['state'], group?: string): Meeting => ({
  ...stamp,
  id,
  key,
  on,
  state,
  title: key,
  ...(group !== undefined && { group }),
});
const meetings = [
  meeting('1', 'LG-2026-10', '2026-10-20', 'Closed'),
  meeting('2', 'LG-2026-12', '2026-12-03', 'Planned'),
  meeting('3', 'LG-2027-01', '2027-01-14', 'Planned', '1'),
  meeting('4', 'VG-2026-11', '2026-11-23', 'Running', '2'),
  meeting('5', 'VG-2026-12', '2026-12-01', 'Planned', '2'),
];
const seat: Member = {
  ...stamp,
  id: '1',
  key: 'VG.M1',
  title: 'Seat',
  group: '2',
  person: '7',
  role: 'Member',
  deputy: '8',
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
const snapshot = { meetings: byId(meetings), groups: byId(groups), members: byId([seat]) };

test.each([
  ['its reference', 'LG-2027-01', undefined, 'LG-2027-01'],
  ['its reference in small letters', 'lg-2026-10', undefined, 'LG-2026-10'],
  ['a group’s reference: the one that runs', 'VG', undefined, 'VG-2026-11'],
  ['a group’s reference: the next one', 'LG', undefined, 'LG-2026-12'],
  ['nothing, for a member: their group’s', '', '7', 'VG-2026-11'],
  ['nothing, for a deputy likewise', '', '8', 'VG-2026-11'],
  ['nothing, for anybody else: the leadership group’s', '', '9', 'LG-2026-12'],
  ['something that is not there', 'XX-1', '7', undefined],
])('an address finds a meeting by %s', (_what, entity, me, key) => {
  const found = findMeeting(entity, snapshot, { today, me: me === undefined ? undefined : { id: me } });
  expect(found?.key).toBe(key);
});

test('a meeting that was closed today stays, for its minutes, until another one of the day', () => {
  const closed = meeting('6', 'LG-2026-11', today, 'Closed');
  const found = (more: readonly Meeting[], entity: string, me?: string) =>
    findMeeting(
      entity,
      { ...snapshot, meetings: byId([...meetings, ...more]) },
      { today, me: me === undefined ? undefined : { id: me } },
    )?.key;
  expect(found([closed], 'LG')).toBe('LG-2026-11');
  expect(found([closed, { ...meeting('7', 'LG-B', today, 'Planned'), start: '16:00' }], 'LG')).toBe('LG-B');
  const own = { ...meeting('4', 'VG-2026-11', today, 'Closed', '2') };
  expect(found([own], '', '7')).toBe('VG-2026-11');
});

test('a group that has nothing ahead shows its last meeting', () => {
  const past = { ...snapshot, meetings: byId(meetings.slice(0, 1)) };
  expect(findMeeting('LG', past, { today, me: undefined })?.key).toBe('LG-2026-10');
});
