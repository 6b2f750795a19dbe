import { attendanceOf, seatsOf } from '@ipmo-hub/teams-app/domain';
import type { Attendance, Meeting } from '@ipmo-hub/teams-app/lists';
import { meeting } from '../samplePlan';
import { attendance, sampleGroup, seats } from './sampleGroup';

const days = ['2026-06-04', '2026-07-02', '2026-08-06', '2026-09-03', '2026-10-01', '2026-11-05', '2026-11-19'];
const meetings: readonly Meeting[] = days.map((on, at) =>
  meeting({ id: String(80 + at), key: `LG-${on}`, on, state: 'Closed' }),
);
/** A letter a meeting, newest last: P present, D deputy, A apologies, - absent. */
const row = (id: string, marks: string): readonly Attendance[] =>
  [...marks].map((mark, at) =>
    attendance({
      id: `${id}${String(at)}`,
      seat: id,
      person: seats.find((one) => one.id === id)?.person ?? '',
      meeting: String(80 + at + days.length - marks.length),
      ...(mark === 'P' && { reply: 'Coming', present: true }),
      ...(mark === 'D' && { reply: 'Sending a deputy', present: true, deputy: '16' }),
      ...(mark === 'A' && { reply: 'Apologies' }),
    }),
  );
const trend = (...rows: readonly (readonly Attendance[])[]) => {
  const given = rows.flat();
  const held = meetings.filter(({ id }) => given.some((one) => one.meeting === id));
  const taken = new Set(given.map(({ seat }) => seat));
  // The others never missed one.
  const others = seats
    .filter(({ id }) => !taken.has(id))
    .flatMap(({ id }) => row(id, 'P'.repeat(days.length)))
    .filter((one) => held.some(({ id }) => id === one.meeting));
  const snapshot = sampleGroup({ meetings: held, attendances: [...given, ...others] });
  return attendanceOf({ id: '20' }, seatsOf({ id: '20' }, snapshot, '2026-11-23'), snapshot);
};

test('the last six meetings with a register, oldest first', () => {
  const { meetings: kept, seats: all } = trend(row('33', 'PPDA-P'));
  expect(kept.map(({ on }) => on)).toEqual(days.slice(1));
  expect(all.find(({ seat }) => seat.seat.id === '33')).toMatchObject({
    marks: ['present', 'present', 'deputy', 'apologies', 'absent', 'present'],
    attended: 4,
    asked: 6,
  });
});

test.each([
  ['PPPPPP', false],
  ['PPPAAP', false],
  ['PPAAPA', true],
  ['PP---P', true],
  ['PPADDD', false],
  ['AAA', true],
  ['AA', false],
])('%s asks for another look: %s', (marks, asked) => {
  const { prompts } = trend(row('33', marks));
  expect(prompts.some((prompt) => prompt.startsWith('Idris Harebell missed'))).toBe(asked);
});

test('a sector without anybody twice running is said, a deputy speaks for it', () => {
  expect(trend(row('33', 'PPPPAA')).prompts).toEqual([
    'Nobody spoke for community pharmacy at the last two meetings: look at its seats and deputies.',
  ]);
  expect(trend(row('33', 'PPPPAD')).prompts).toEqual([]);
});

test('meetings without a register say nothing', () => {
  const snapshot = sampleGroup({ meetings });
  expect(attendanceOf({ id: '20' }, seatsOf({ id: '20' }, snapshot, '2026-11-23'), snapshot)).toMatchObject({
    meetings: [],
    sectors: [],
    prompts: [],
  });
});

test('whoever took the seat over is not blamed for the meetings before', () => {
  const theirs = row('33', 'AAAAAP').map((one, at) => (at < 5 ? { ...one, person: '99' } : one));
  expect(trend(theirs).seats.find(({ seat }) => seat.seat.id === '33')).toMatchObject({ asked: 1, attended: 1 });
});

test('whoever never answered and never came is absent all the same', () => {
  const { seats: all } = trend(row('33', 'PPPPPP').slice(0, 2), row('34', 'PPPPPP'));
  expect(all.find(({ seat }) => seat.seat.id === '33')).toMatchObject({ attended: 2, asked: 6 });
});
