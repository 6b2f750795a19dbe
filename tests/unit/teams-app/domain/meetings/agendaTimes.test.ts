import { agendaTimes, timeLeft } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../properties';
import { agendaItem, meeting } from '../samplePlan';

const item = (id: string, fields: Partial<AgendaItem> = {}): AgendaItem => ({
  ...agendaItem({ id, key: `item/${id}`, meeting: '90', minutes: 20, ...fields }),
});
const planned = meeting({ start: '14:00', end: '15:00' });
const at = (time: string) => new Date(`2026-12-03T${time}:00Z`);
const shape = (times: ReturnType<typeof agendaTimes>) =>
  times.items.map(({ state, start, end, over }) => [state, start, end, over]);

test('before the meeting times add up, and an agenda that is too long says so', () => {
  const times = agendaTimes(planned, [item('1'), item('2', { minutes: 45 }), item('3')], at('09:00'));
  expect(shape(times)).toEqual([
    ['to come', '14:00', '14:20', 0],
    ['to come', '14:20', '15:05', 0],
    ['to come', '15:05', '15:25', 0],
  ]);
  expect(times).toMatchObject({
    end: '15:25',
    over: 25,
    sentence: 'The agenda is 25 minutes longer than the meeting.',
  });
});

test('an item without a time has ten minutes; without a start nothing is timed', () => {
  const { minutes: _, ...untimed } = item('1');
  expect(shape(agendaTimes(planned, [untimed], at('09:00')))).toEqual([['to come', '14:00', '14:10', 0]]);
  expect(agendaTimes(meeting(), [untimed], at('09:00'))).toMatchObject({ endsAt: undefined, over: 0 });
});

const running = { ...planned, state: 'Running' as const, startedAt: '2026-12-03T14:02:00Z', current: '2' };
const taken = [
  item('1', { startedAt: '2026-12-03T14:02:00Z', endedAt: '2026-12-03T14:25:00Z' }),
  item('2', { startedAt: '2026-12-03T14:25:00Z' }),
  item('3'),
];

test('once it runs: what was, what is, what will be', () => {
  const times = agendaTimes(running, taken, at('14:33'));
  expect(shape(times)).toEqual([
    ['done', '14:02', '14:25', 3],
    ['current', '14:25', '14:45', 0],
    ['to come', '14:45', '15:05', 0],
  ]);
  expect(times).toMatchObject({ end: '15:05', over: 5 });
  expect(times.sentence).toBeUndefined();
});

test('one that was begun before its time ends by what is still to come, not at its start', () => {
  const early = { ...running, startedAt: '2026-12-03T09:00:00Z', current: '1' };
  const times = agendaTimes(early, [item('1', { startedAt: '2026-12-03T09:00:00Z' }), item('2')], at('09:05'));
  expect(times).toMatchObject({ end: '09:40', over: 0 });
});

test('an item that runs over pushes the rest; five minutes more do too', () => {
  expect(shape(agendaTimes(running, taken, at('14:50')))).toEqual([
    ['done', '14:02', '14:25', 3],
    ['current', '14:25', '14:50', 5],
    ['to come', '14:50', '15:10', 0],
  ]);
  const more = taken.map((one) => (one.id === '2' ? { ...one, extra: 5 } : one));
  expect(agendaTimes(running, more, at('14:33')).end).toBe('15:10');
});

test('what was passed over comes after the current one; times are London’s in summer too', () => {
  const summer = { ...running, on: '2026-07-02', startedAt: '2026-07-02T13:00:00Z', current: '2' };
  const items = [item('1'), item('2', { startedAt: '2026-07-02T13:00:00Z' }), item('3')];
  expect(shape(agendaTimes(summer, items, new Date('2026-07-02T13:05:00Z')))).toEqual([
    ['to come', '14:20', '14:40', 0],
    ['current', '14:00', '14:20', 0],
    ['to come', '14:40', '15:00', 0],
  ]);
});

test('an end before the start is not believed', () => {
  expect(agendaTimes(meeting({ start: '14:00', end: '13:00' }), [item('1')], at('09:00'))).toMatchObject({
    over: 0,
    end: '14:20',
  });
});

test.each([
  ['14:33', '12:00', 720],
  ['14:45', '0:00', 0],
  ['14:46', '−1:00', -60],
])('time left at %s: %s', (now, clock, seconds) => {
  expect(timeLeft(taken[1]!, at(now))).toEqual({ clock, seconds, of: 1200 });
});

test('items follow one another without a gap, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 20 }), (all) => {
      const { items, endsAt } = agendaTimes(
        planned,
        all.map((minutes, n) => item(String(n + 1), { minutes })),
        at('09:00'),
      );
      items.forEach(({ from }, n) => expect(from).toBe(n === 0 ? 840 : items[n - 1]?.until));
      expect(endsAt).toBe(840 + all.reduce((sum, minutes) => sum + minutes, 0));
    }),
  );
});
