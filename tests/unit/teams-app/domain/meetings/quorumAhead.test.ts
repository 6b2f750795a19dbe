import { createCalendar, defaultPolicy, meetingView } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Attendance, Meeting } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../properties';
import { agendaItem, meeting } from '../samplePlan';
import { coming, here, interest, sampleGroup } from './sampleGroup';

const item = (id: string, purpose: AgendaItem['purpose'], minutes: number, title = `Item ${id}`): AgendaItem => {
  const { escalation: _, ...rest } = agendaItem({
    id,
    key: `item/90/${id}`,
    title,
    meeting: '90',
    position: Number(id),
    purpose,
    minutes,
  });
  return rest;
};
const agenda = [
  item('1', 'Decision', 20),
  item('2', 'Discussion', 40),
  item('3', 'Assurance', 10),
  item('4', 'Decision', 10),
];
const planned = meeting({ group: '20', start: '14:00', end: '15:30' });
const leaving = (id: string, at: string, all = coming('31', '33', '34', '35')): readonly Attendance[] =>
  all.map((one) => (one.seat === id ? { ...one, leavesAt: at } : one));

const view = (
  attendances: readonly Attendance[],
  {
    items = agenda,
    one = planned,
    interests = [] as readonly ReturnType<typeof interest>[],
    now = '2026-12-03T09:00:00Z',
  } = {},
) => {
  const snapshot = sampleGroup({ meetings: [one], agendaItems: items, attendances, interests });
  return meetingView(snapshot.meetings.get('90') as Meeting, snapshot, {
    now: new Date(now),
    policy: defaultPolicy,
    calendar: createCalendar(),
  });
};

test('who leaves before a decision is named, with what it needs and where it would be safe', () => {
  const { risk, items } = view(leaving('33', '15:00'));
  expect(risk).toMatchObject({
    item: '4',
    number: 4,
    moveTo: 2,
    atRisk: ['4'],
    sentence: 'Idris Harebell leaves at 15:00; item 4 needs community pharmacy.',
    suggestion: 'Move item 4 up',
  });
  expect(items.map(({ quorumAtRisk }) => quorumAtRisk)).toEqual([false, false, false, true]);
});

test.each([
  ['nobody leaves', coming('31', '33', '34', '35'), agenda],
  ['they leave once it is over', leaving('33', '15:20'), agenda],
  ['no decision is left', leaving('33', '14:30'), agenda.slice(0, 3)],
  ['whoever leaves is not needed', leaving('35', '14:30'), agenda],
  ['there is no quorum even now', leaving('33', '14:30', coming('33')), agenda],
])('nothing is at risk when %s', (_when, attendances, items) => {
  expect(view(attendances, { items }).risk).toBeUndefined();
});

test('where moving it up does not help nothing is suggested', () => {
  const { risk } = view(leaving('33', '14:05'));
  expect(risk).toMatchObject({
    number: 1,
    atRisk: ['1', '4'],
    sentence: 'Idris Harebell leaves at 14:05; item 1 needs community pharmacy.',
  });
  expect(risk?.suggestion).toBeUndefined();
});

test('a decision is not moved before another that it would put at risk', () => {
  const items = [item('1', 'Decision', 50), item('2', 'Decision', 20)];
  expect(view(leaving('33', '15:00'), { items }).risk?.moveTo).toBeUndefined();
});

test('whoever may not decide is missing for that item alone', () => {
  const items = [item('1', 'Decision', 10, 'A second homecare supplier'), item('2', 'Decision', 10)];
  const { risk } = view(coming('31', '33', '34'), { items, interests: [interest({ words: 'homecare' })] });
  expect(risk).toMatchObject({
    atRisk: ['1'],
    sentence: 'Idris Harebell has an interest in it; item 1 needs 3 members.',
  });
});

test('once the meeting runs it goes by the times as they turn out', () => {
  const running = { ...planned, state: 'Running' as const, startedAt: '2026-12-03T14:00:00Z', current: '1' };
  const items = agenda.map((one) => (one.id === '1' ? { ...one, startedAt: '2026-12-03T14:00:00Z' } : one));
  const there = leaving('33', '15:25', here('31', '33', '34', '35'));
  expect(view(there, { items, one: running, now: '2026-12-03T14:10:00Z' }).risk).toBeUndefined();
  expect(view(there, { items, one: running, now: '2026-12-03T14:30:00Z' }).risk).toMatchObject({ number: 4 });
});

test('a suggested place is safe: done so, that item is not at risk any more and no more items are', () => {
  const items = fc.array(fc.tuple(fc.constantFrom('Decision', 'Discussion'), fc.integer({ min: 5, max: 30 })), {
    minLength: 1,
    maxLength: 7,
  });
  const leaves = fc.dictionary(
    fc.constantFrom('31', '33', '34', '35'),
    fc.constantFrom('14:10', '14:40', '15:00', '15:20'),
  );
  fc.assert(
    fc.property(items, leaves, (all, times) => {
      const before = all.map(([purpose, minutes], at) =>
        item(String(at + 1), purpose as AgendaItem['purpose'], minutes),
      );
      const there = coming('31', '33', '34', '35').map((one) => {
        const at = times[one.seat ?? ''];
        return at === undefined ? one : { ...one, leavesAt: at };
      });
      const { risk } = view(there, { items: before });
      if (risk?.moveTo === undefined) return;
      const moved = before.find(({ id }) => id === risk.item)!;
      const others = before.filter(({ id }) => id !== risk.item);
      const after = [...others.slice(0, risk.moveTo - 1), moved, ...others.slice(risk.moveTo - 1)];
      const then = view(there, { items: after.map((one, at) => ({ ...one, position: at + 1 })) }).risk;
      expect(then?.atRisk ?? []).not.toContain(risk.item);
      expect(then?.atRisk.length ?? 0).toBeLessThan(risk.atRisk.length);
    }),
    { numRuns: 150 },
  );
});
