import { createScheduler } from '../../../bot/src/createScheduler';

const rig = () => {
  const open: (() => void)[] = [];
  const calls: (() => void)[] = [];
  const ends: unknown[] = [];
  let started = 0;
  let atOnce = 0;
  let most = 0;
  const scheduler = createScheduler<number>({
    everyMs: 300_000,
    later: (_ms, call) => {
      calls.push(call);
      return () => calls.splice(calls.indexOf(call), 1);
    },
    onEnd: (end) => ends.push(end),
    round: async () => {
      started += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      const number = started;
      await new Promise<void>((resolve) => open.push(resolve));
      atOnce -= 1;
      if (number === 3) throw new Error('third');
      return number;
    },
  });
  const tick = () => new Promise((resolve) => setImmediate(resolve));
  return { scheduler, open, calls, ends, tick, started: () => started, most: () => most };
};

it('never runs two rounds at once; those who ask meanwhile share the next', async () => {
  const { scheduler, open, tick, started, most } = rig();
  const first = scheduler.run();
  await tick();
  const [second, third] = [scheduler.run(), scheduler.run()];
  await tick();
  expect(started()).toBe(1);
  open.shift()?.();
  expect(await first).toBe(1);
  await tick();
  open.shift()?.();
  expect(await Promise.all([second, third])).toEqual([2, 2]);
  expect(most()).toBe(1);
});

it('comes again after a round, also after one that failed, and stops', async () => {
  const { scheduler, open, calls, tick, ends, started } = rig();
  scheduler.start();
  for (let round = 1; round <= 3; round += 1) {
    await tick();
    open.shift()?.();
    await tick();
    await tick();
    expect(calls).toHaveLength(1);
    if (round < 3) calls.shift()?.();
  }
  expect(ends).toEqual([{ report: 1 }, { report: 2 }, { fault: new Error('third') }]);
  await scheduler.stop();
  expect(calls).toHaveLength(0);
  expect(started()).toBe(3);
});
