import { londonClock } from '@ipmo-hub/teams-app/domain';

test.each([
  ['2026-11-23T09:30:00Z', '2026-11-23', '09:30'],
  ['2026-07-01T23:30:00Z', '2026-07-02', '00:30'],
  // The clocks go forward at 01:00 UTC on 29 March 2026, and back on 25 October.
  ['2026-03-29T00:59:00Z', '2026-03-29', '00:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
  ['2026-10-25T00:30:00Z', '2026-10-25', '01:30'],
  ['2026-10-25T01:30:00Z', '2026-10-25', '01:30'],
  ['2026-12-31T23:59:59Z', '2026-12-31', '23:59'],
])('%s is %s %s in London', (moment, day, time) => {
  expect(londonClock(new Date(moment))).toEqual({ day, time });
});
