import fc from '../../../properties';
import { reconnectWait } from '../../../../tabs/src/programme/signal/reconnectWait';

const minute = 60_000;

test('doubles to two minutes, half of it by chance', () => {
  const waits = [0, 1, 2, 6, 60].map((failures) => reconnectWait({ failures }, () => 0));
  expect(waits).toEqual([1_000, 2_000, 4_000, minute, minute]);
  expect(reconnectWait({ failures: 60 }, () => 1)).toBe(2 * minute);
});

test('never sooner than the bot asked for, never later than ten minutes, whatever it asks', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.nat(100),
      fc.integer({ min: 100, max: 599 }),
      fc.oneof(fc.nat(400).map(String), fc.string()),
      chance,
      (failures, status, retryAfter, random) => {
        const wait = reconnectWait({ failures, status, retryAfter }, () => random);
        expect(wait).toBeGreaterThanOrEqual(1_000);
        expect(wait).toBeLessThanOrEqual(10 * minute);
        if (/^\d+$/.test(retryAfter)) expect(wait).toBeGreaterThanOrEqual(Number(retryAfter) * 1_000);
      },
    ),
  );
  expect(reconnectWait({ failures: 0, status: 403 }, () => 1)).toBe(10 * minute);
});
