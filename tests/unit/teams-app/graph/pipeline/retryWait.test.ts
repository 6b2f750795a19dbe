import { askedWait, maySendAgain, retryWait } from '../../../../../teams-app/src/graph/pipeline/retryWait';

const now = new Date('2026-11-23T09:00:00Z');

test.each([
  [{ 'Retry-After': '7' }, 7000],
  [{ 'Retry-After': '0' }, 0],
  [{ 'Retry-After': '0.249' }, 249],
  [{ 'Retry-After': 'Mon, 23 Nov 2026 09:00:30 GMT' }, 30_000],
  [{ 'Retry-After': 'Mon, 23 Nov 2026 08:00:00 GMT' }, 0],
  [{ 'Retry-After': 'soon' }, 0],
  [{ 'Retry-After': '3', 'RateLimit-Reset': '12' }, 12_000],
  [{ 'Retry-After': '30', 'RateLimit-Reset': '12' }, 30_000],
  [{ 'Retry-After': '-5' }, 0],
  [{}, 0],
])('%j asks for %d ms', (headers, ms) => expect(askedWait(new Headers(headers), now)).toBe(ms));

test('a POST is sent again only when it was refused before anything was done', () => {
  expect([429, 500, 502, 503, 504, 400, 200].map((status) => maySendAgain(status, false))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect([429, 500, 502, 503, 504, 400, 200].map((status) => maySendAgain(status, true))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('the wait is jittered, grows, is never less than asked for, and ends', () => {
  const wait = (made: number, waited: number, random: number, headers?: Headers) =>
    retryWait({ made, waited }, headers, 'person', { now: () => now, random: () => random });
  expect(wait(1, 0, 0)).toBe(0);
  expect(wait(1, 0, 1)).toBe(300);
  expect(wait(4, 0, 1)).toBe(2400);
  expect(wait(1, 0, 0, new Headers({ 'Retry-After': '9' }))).toBe(9000);
  expect(wait(6, 0, 0)).toBeUndefined();
  expect(wait(1, 29_000, 0, new Headers({ 'Retry-After': '9' }))).toBeUndefined();
});
