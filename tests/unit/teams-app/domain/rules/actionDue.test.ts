import { createCalendar, defaultPolicy, planNotices } from '@ipmo-hub/teams-app/domain';
import type { Action, Person } from '@ipmo-hub/teams-app/lists';
import { action, cast, person, samplePlan, snoozeItem } from '../samplePlan';
import { runRule } from './runRule';

const asked = (fields: Partial<Action>, day: string, people: readonly Person[] = cast) =>
  runRule('actionDue', samplePlan({ people, actions: [action(fields)] }), { day });

test.each([
  ['2026-11-30', '2026-11-24', undefined],
  ['2026-11-30', '2026-11-25', 'due-in-3:2026-11-30'],
  ['2026-11-30', '2026-11-30', 'due-in-0:2026-11-30'],
  ['2026-11-30', '2026-12-01', 'overdue:2026-11-30'],
  // Christmas Day and Boxing Day's substitute do not count.
  ['2026-12-29', '2026-12-21', undefined],
  ['2026-12-29', '2026-12-22', 'due-in-3:2026-12-29'],
  // Due on Easter Monday: the Thursday before is its last working day.
  ['2027-03-29', '2027-03-25', 'due-in-0:2027-03-29'],
  ['2027-03-29', '2027-03-30', 'overdue:2027-03-29'],
  // Due on the Sunday on which the clocks go back.
  ['2026-10-25', '2026-10-23', 'due-in-0:2026-10-25'],
])('due on %s: on %s %s', (due, day, occurrence) => {
  expect(asked({ due }, day).map((notice) => notice.occurrence)).toEqual(occurrence === undefined ? [] : [occurrence]);
});

test('says why; urgent on the day and once overdue', () => {
  expect(asked({}, '2026-11-26')).toMatchObject([
    { card: 'task', urgent: false, why: 'You get this because you took it on and LG-2026-11.A1 is due on Mon 30 Nov.' },
  ]);
  expect(asked({}, '2026-11-30')).toMatchObject([{ urgent: true }]);
  expect(asked({ done: '2026-11-27' }, '2026-11-30')).toEqual([]);
});

test.each<[string, Parameters<typeof person>[2], Partial<Action>, string | undefined]>([
  ['away', { awayUntil: '2026-12-04', deputy: '3' }, {}, '3'],
  ['away without a deputy', { awayUntil: '2026-12-04' }, {}, undefined],
  ['gone', { left: true, deputy: '3' }, {}, '3'],
  ['gone without a deputy', { left: true }, { project: '3' }, '2'],
  ['gone, with no project either', { left: true }, {}, '6'],
])('an owner who is %s', (_what, fields, actionFields, recipient) => {
  const people = cast.map((one) => (one.id === '1' ? person('1', 'Kofi Marigold', fields) : one));
  const found = asked(actionFields, '2026-11-30', people).map((notice) => notice.recipient);
  expect(found).toEqual(recipient === undefined ? [] : [recipient]);
});

test('rests while its owner asked for it, and comes back by itself', () => {
  const snapshot = samplePlan({
    milestones: [],
    actions: [action()],
    snoozes: [snoozeItem({ item: 'actions/95', until: '2026-11-30' })],
  });
  const said = (day: string) =>
    planNotices(snapshot, defaultPolicy, createCalendar(), new Date(`${day}T10:00:00Z`))
      .filter(({ rule }) => rule === 'actionDue')
      .map(({ occurrence }) => occurrence);
  expect(said('2026-11-30')).toEqual([]);
  expect(said('2026-12-01')).toEqual(['overdue:2026-11-30']);
});
