import { createPulse } from '../../../../bot/src/signal/createPulse';
import { virtualTime } from './virtualTime';

const minute = 60_000;

const rig = () => {
  const time = virtualTime();
  const outcomes: (readonly string[] | Error)[] = [];
  const faults: unknown[] = [];
  const states: boolean[] = [];
  let looks = 0;
  const pulse = createPulse({
    look: () => {
      looks += 1;
      const outcome = outcomes.shift() ?? [];
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
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

test('looks every four seconds, after two quiet minutes every twenty, and quickly again once something moves', async () => {
  const { pulse, outcomes, looksIn } = rig();
  pulse.start();
  expect(await looksIn(minute)).toBe(15);
  await looksIn(4 * minute);
  expect(await looksIn(10 * minute)).toBe(30);
  outcomes.push(['milestones']);
  await looksIn(20_000);
  expect(await looksIn(minute)).toBeGreaterThanOrEqual(14);
  await looksIn(5 * minute);
  pulse.stir();
  expect(await looksIn(minute)).toBe(15);
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
  expect(await looksIn(minute)).toBeLessThanOrEqual(17);
  await pulse.stop();
});
