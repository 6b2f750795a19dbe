import { createBudget } from '@ipmo-hub/teams-app/graph';

/** A clock that moves only while somebody sleeps; sleepers wake in the order of their time. */
const virtualTime = () => {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => new Date(time),
    time: () => time,
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: time + ms, wake })),
    /** Wakes everybody up to a time, letting what they do next happen in between. */
    run: async (until: number) => {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        sleepers.sort((one, other) => one.at - other.at);
        if (!sleepers[0] || sleepers[0].at > until) break;
        const next = sleepers.shift()!;
        time = Math.max(time, next.at);
        next.wake();
      }
      time = until;
    },
  };
};

test('background work leaves a fifth of the bucket to people, and starts again as it fills', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 600 });
  const done: number[] = [];
  for (let index = 0; index < 100; index += 1) void budget.take(10, 'background').then(() => done.push(clock.time()));
  await clock.run(0);
  expect(done).toHaveLength(48);
  await clock.run(10_000);
  expect(done.length).toBeGreaterThanOrEqual(57);
  expect(done.length).toBeLessThanOrEqual(58);
});

test('a person does not wait behind a sweep', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 600 });
  for (let index = 0; index < 100; index += 1) void budget.take(10, 'background');
  await clock.run(0);
  let served = false;
  void budget.take(2, 'person').then(() => (served = true));
  await clock.run(0);
  expect(served).toBe(true);
});

test('people wait for their own debt', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 600 });
  await budget.take(600, 'person');
  let servedAt = -1;
  void budget.take(10, 'person').then(() => (servedAt = clock.time()));
  await clock.run(999);
  expect(servedAt).toBe(-1);
  await clock.run(1100);
  expect(servedAt).toBe(1000);
});

test('what Graph says of the rest of the allowance is believed, and a refusal holds everybody', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 600 });
  budget.learn(429, new Headers({ 'Retry-After': '5', 'RateLimit-Remaining': '0' }));
  let servedAt = -1;
  void budget.take(1, 'person').then(() => (servedAt = clock.time()));
  await clock.run(4999);
  expect(servedAt).toBe(-1);
  await clock.run(6000);
  expect(servedAt).toBeGreaterThanOrEqual(5000);
});

test('nobody waits for longer than half a minute: a person is told how long it would be, and owes nothing for it', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 600 });
  budget.learn(429, new Headers({ 'Retry-After': '600' }));
  await expect(budget.take(100, 'person')).rejects.toMatchObject({ code: 'graph.busy', facts: { seconds: 600 } });
  await clock.run(575_000);
  let servedAt = -1;
  void budget.take(100, 'person').then(() => (servedAt = clock.time()));
  await clock.run(600_000);
  expect(servedAt).toBe(600_000);
});

test('background work sits a long refusal out', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 600 });
  budget.learn(429, new Headers({ 'Retry-After': '600' }));
  let servedAt = -1;
  void budget.take(1, 'background').then(() => (servedAt = clock.time()));
  await clock.run(599_999);
  expect(servedAt).toBe(-1);
  await clock.run(610_000);
  expect(servedAt).toBeGreaterThanOrEqual(600_000);
});

test('a request larger than the bucket goes when the bucket is full', async () => {
  const clock = virtualTime();
  const budget = createBudget({ ...clock, unitsPerMinute: 30 });
  await budget.take(40, 'background');
});

test.each([
  ['stands still', () => new Date(0)],
  [
    'jumps back',
    (() => {
      let time = 1e12;
      return () => new Date((time -= 1e6));
    })(),
  ],
])('a clock that %s stalls nothing', async (_how, now) => {
  const budget = createBudget({ now, sleep: () => Promise.resolve(), unitsPerMinute: 60 });
  for (let index = 0; index < 50; index += 1) await budget.take(10, index % 2 ? 'person' : 'background');
});
