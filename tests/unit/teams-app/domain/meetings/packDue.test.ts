import { createCalendar, defaultPolicy, packDue } from '@ipmo-hub/teams-app/domain';

// Thu 3 Dec 2026; papers are due on Wed 25 Nov. London keeps UTC then.
const due = (now: string, frozenAt?: string, fields: Partial<Parameters<typeof packDue>[0]> = {}) =>
  packDue(
    { on: '2026-12-03', state: 'Planned', ...fields },
    { policy: defaultPolicy, calendar: createCalendar(), now: new Date(`${now}:00Z`), frozenAt },
  );

test.each([
  ['before the day for papers is over', '2026-11-25T17:59', undefined, undefined],
  ['when it is', '2026-11-25T18:00', undefined, 'first'],
  ['in the night after', '2026-11-26T02:00', undefined, 'first'],
  ['on the day it meets', '2026-12-03T09:00', undefined, 'first'],
  ['after that', '2026-12-04T09:00', undefined, undefined],
  ['once frozen, on the same day', '2026-11-25T23:00', '2026-11-25T18:05:00Z', undefined],
  ['the next day, early', '2026-11-26T07:59', '2026-11-25T18:05:00Z', undefined],
  ['the next day, in the morning', '2026-11-26T08:00', '2026-11-25T18:05:00Z', 'look'],
  ['frozen by hand this morning', '2026-11-26T09:00', '2026-11-26T08:30:00Z', undefined],
  ['at the weekend', '2026-11-28T10:00', '2026-11-26T08:30:00Z', undefined],
  ['frozen by hand before papers were due', '2026-11-25T18:00', '2026-11-20T10:00:00Z', 'look'],
  ['the same, earlier', '2026-11-24T10:00', '2026-11-20T10:00:00Z', undefined],
] as const)('%s', (_what, now, frozenAt, expected) => {
  expect(due(now, frozenAt)).toBe(expected);
});

test('only what is still planned', () => {
  expect(due('2026-11-26T09:00', undefined, { state: 'Cancelled' })).toBeUndefined();
  expect(due('2026-12-03T15:00', undefined, { state: 'Running' })).toBeUndefined();
  expect(due('2026-11-20T18:00', undefined, { papersBy: '2026-11-20' })).toBe('first');
});
