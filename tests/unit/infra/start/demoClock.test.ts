import { demoClockOffset } from '../../../../infra/start/demoClock';

const shownAt = (now: string): string => {
  const real = new Date(now);
  return new Date(real.getTime() + demoClockOffset(real)).toISOString();
};

test.each([
  ['a Tuesday at eight', '2026-11-24T08:00:00.000Z'],
  ['a Tuesday just before five', '2026-11-24T16:59:59.000Z'],
  ['a summer’s morning, eight in London', '2026-07-01T07:00:00.000Z'],
])('within working hours it is the real clock: %s', (_what, now) => {
  expect(demoClockOffset(new Date(now))).toBe(0);
});

test.each([
  ['before work, the working day before', '2026-11-24T07:59:00Z', '2026-11-23T09:30:00.000Z'],
  ['after work, the same day', '2026-11-24T17:00:00Z', '2026-11-24T09:30:00.000Z'],
  ['a Monday before work', '2026-11-23T06:00:00Z', '2026-11-20T09:30:00.000Z'],
  ['a Saturday', '2026-11-21T12:00:00Z', '2026-11-20T09:30:00.000Z'],
  ['a Sunday', '2026-11-22T23:59:00Z', '2026-11-20T09:30:00.000Z'],
  ['Christmas Day, a Friday', '2026-12-25T11:00:00Z', '2026-12-24T09:30:00.000Z'],
  ['the substitute Monday after it', '2026-12-28T11:00:00Z', '2026-12-24T09:30:00.000Z'],
  ['before work on the Tuesday after that', '2026-12-29T07:00:00Z', '2026-12-24T09:30:00.000Z'],
  ['New Year’s Day', '2027-01-01T11:00:00Z', '2026-12-31T09:30:00.000Z'],
  ['Easter Monday', '2027-03-29T10:00:00Z', '2027-03-25T09:30:00.000Z'],
  ['a summer’s evening, in London’s summer time', '2026-07-01T18:00:00Z', '2026-07-01T08:30:00.000Z'],
  ['a summer’s half past seven in London', '2026-07-01T06:30:00Z', '2026-06-30T08:30:00.000Z'],
  ['midnight in London, still yesterday in UTC', '2026-07-01T23:30:00Z', '2026-07-01T08:30:00.000Z'],
  ['the night the clocks go forward', '2026-03-29T01:30:00Z', '2026-03-27T09:30:00.000Z'],
  ['the night the clocks go back', '2026-10-25T01:30:00Z', '2026-10-23T08:30:00.000Z'],
  ['the Monday after the clocks went back, before work', '2026-10-26T07:30:00Z', '2026-10-23T08:30:00.000Z'],
])('otherwise it is half past nine of a working day: %s', (_what, now, shown) => {
  expect(shownAt(now)).toBe(shown);
});
