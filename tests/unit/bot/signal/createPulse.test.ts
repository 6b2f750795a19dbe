import { createPulse } from '../../../../bot/src/signal/createPulse';
import { virtualTime } from './virtualTime';

const minute = 60_000;

const rig = () => {
  const time = virtualTime();
  const outcomes: Error[] = [];
  const faults: unknown[] = [];
  const states: boolean[] = [];
  let looks = 0;
  const pulse = createPulse({
    look: () => {
      looks += 1;
      const outcome = outcomes.shift();
      return outcome ? Promise.reject(outcome) : Promise.resolve();
    },
    later: time.later,
    onFault: (fault) => faults.push(fault),
    onSound: (sound) => states.push(sound),
  });
  const looksIn = async (ms: number): Promise<number> => {
    const before = looks;
    await time.pass(ms);
    return looks - before;
  };
  return { time, pulse, outcomes, faults, states, looksIn };
};

test('looks at once and then every eighteen seconds, whatever happens', async () => {
  const { pulse, looksIn } = rig();
  pulse.start();
  expect(await looksIn(17_000)).toBe(0);
  expect(await looksIn(18_000)).toBe(1);
  expect(await looksIn(60 * minute)).toBe(200);
  await pulse.stop();
  expect(await looksIn(10 * minute)).toBe(0);
});

test('in trouble it looks ever more rarely, tells of it once, and says when it is no longer to be relied on', async () => {
  const { pulse, outcomes, faults, states, looksIn } = rig();
  outcomes.push(...Array.from({ length: 20 }, () => new Error('busy')));
  pulse.start();
  await looksIn(25_000);
  expect(states).toEqual([false]);
  await looksIn(3 * minute);
  expect(await looksIn(10 * minute)).toBe(10);
  expect(faults).toHaveLength(1);
  await looksIn(6 * minute);
  expect(states).toEqual([false, true]);
  await pulse.stop();
});

test('started and stopped again and again it never looks twice at once', async () => {
  const { pulse, looksIn } = rig();
  for (let time = 0; time < 5; time += 1) {
    pulse.start();
    pulse.start();
    void pulse.stop();
  }
  pulse.start();
  expect(await looksIn(minute)).toBeLessThanOrEqual(5);
  await pulse.stop();
});
