import fc from '../../../properties';
import { createPace } from '../../../../bot/src/outbox/createPace';

/** A clock that moves only by sleeping; sleepers wake in order. */
const virtualTime = () => {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  return {
    now: () => new Date(time),
    sleep: (ms: number) => new Promise<void>((wake) => sleepers.push({ at: time + ms, wake })),
    async settle(): Promise<void> {
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        sleepers.sort((a, b) => a.at - b.at);
        const next = sleepers.shift();
        if (!next) return;
        time = Math.max(time, next.at);
        next.wake();
      }
    },
  };
};

const most = (moments: readonly number[], withinMs: number): number =>
  Math.max(0, ...moments.map((from) => moments.filter((at) => at >= from && at < from + withinMs).length));

interface Passed {
  readonly conversation: number;
  readonly at: number;
}

/** The numbers of Teams' documentation, written out again: a slip in the code is not to be repeated here. */
const expectWithinLimits = (passed: readonly Passed[]): void => {
  const moments = passed.map(({ at }) => at);
  expect(most(moments, 1000)).toBeLessThanOrEqual(50);
  for (const id of new Set(passed.map(({ conversation }) => conversation))) {
    const its = passed.filter(({ conversation }) => conversation === id).map(({ at }) => at);
    expect(most(its, 1000)).toBeLessThanOrEqual(7);
    expect(most(its, 2000)).toBeLessThanOrEqual(8);
    expect(most(its, 30_000)).toBeLessThanOrEqual(60);
    expect(most(its, 3_600_000)).toBeLessThanOrEqual(1800);
  }
};

it('keeps within every limit of a conversation and of the tenant, whatever arrives when and whatever it waits for in between', async () => {
  const request = fc.record({
    conversation: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 400 })),
    lane: fc.constantFrom('person', 'sweep'),
    afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5000 })),
    betweenMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 160 }), async (requests) => {
      const clock = virtualTime();
      const pace = createPace(clock);
      const passed: Passed[] = [];
      const all = requests.map(async ({ conversation, lane, afterMs, betweenMs }) => {
        await clock.sleep(afterMs);
        const between = () => clock.sleep(betweenMs).then(() => true);
        expect(await pace.pass(String(conversation), lane, between)).toBe('go');
        passed.push({ conversation, at: clock.now().getTime() });
      });
      await clock.settle();
      await Promise.all(all);
      expect(passed).toHaveLength(requests.length);
      expectWithinLimits(passed);
    }),
    { numRuns: 30 },
  );
});

it.each([
  [500, 40],
  [1500, 60],
])('keeps a conversation’s limits behind %d others, where its turns would come in a bunch', async (others, mine) => {
  const clock = virtualTime();
  const pace = createPace(clock);
  const passed: Passed[] = [];
  const pass = async (conversation: number) => {
    await pace.pass(String(conversation));
    passed.push({ conversation, at: clock.now().getTime() });
  };
  const all = [
    ...Array.from({ length: others }, (_, index) => pass(index + 1)),
    ...Array.from({ length: mine }, () => pass(0)),
  ];
  await clock.settle();
  await Promise.all(all);
  expectWithinLimits(passed);
});

it('keeps the limit of an hour', async () => {
  const clock = virtualTime();
  const pace = createPace(clock);
  const at: number[] = [];
  const all = Array.from({ length: 1850 }, () => pace.pass('one').then(() => at.push(clock.now().getTime())));
  await clock.settle();
  await Promise.all(all);
  expect(most(at, 3_600_000)).toBe(1800);
});

it('asks what comes between only when the conversation’s turn has come, and takes no turn of the organisation where it says no', async () => {
  const clock = virtualTime();
  const pace = createPace(clock);
  const asked: number[] = [];
  const refuse = () => {
    asked.push(clock.now().getTime());
    return Promise.resolve(false);
  };
  const refused = Array.from({ length: 60 }, (_, index) => pace.pass(`other ${String(index)}`, 'sweep', refuse));
  const ninth = Array.from({ length: 9 }, () => pace.pass('mine', 'sweep', refuse));
  const after: number[] = [];
  const gone = Array.from({ length: 5 }, () => pace.pass('new').then(() => after.push(clock.now().getTime())));
  await clock.settle();
  expect(new Set(await Promise.all([...refused, ...ninth]))).toEqual(new Set(['refused']));
  await Promise.all(gone);
  expect(asked).toHaveLength(69);
  expect(asked.at(-1)).toBeGreaterThanOrEqual(2000);
  expect(after).toEqual([0, 0, 0, 0, 0]);
});

it('lets nobody through while Teams wants to be left alone, and keeps nobody waiting where that is long', async () => {
  const clock = virtualTime();
  const pace = createPace(clock);
  pace.hold(30_000);
  const short = pace.pass('a').then((way) => [way, clock.now().getTime()]);
  await clock.settle();
  expect(await short).toEqual(['go', 30_000]);
  const waiting = Array.from({ length: 20 }, (_, index) => pace.pass(`other ${String(index)}`));
  pace.hold(300_000);
  await clock.settle();
  expect((await Promise.all(waiting)).filter((way) => way === 'closed').length).toBeGreaterThanOrEqual(15);
  expect(await pace.pass('b', 'person')).toBe('closed');
  expect(clock.now().getTime()).toBeLessThan(32_000);
});

it('does not hold up others behind a busy conversation, and needs little more time than the limit allows', async () => {
  const clock = virtualTime();
  const pace = createPace(clock);
  const busy = Promise.all(Array.from({ length: 100 }, () => pace.pass('busy')));
  const others = Promise.all(Array.from({ length: 500 }, (_, index) => pace.pass(`other ${String(index)}`)));
  let othersDone = 0;
  void others.then(() => (othersDone = clock.now().getTime()));
  await clock.settle();
  await Promise.all([busy, others]);
  expect(othersDone).toBeLessThan(12_000 * 1.05);
});

it('lets a person go before a sweep that came first, in their own conversation and in all', async () => {
  const clock = virtualTime();
  const pace = createPace(clock);
  const passed: string[] = [];
  const pass = (name: string, conversation: string, lane: 'person' | 'sweep') =>
    pace.pass(conversation, lane).then(() => passed.push(name));
  const sweep = Array.from({ length: 300 }, (_, index) => pass('sweep', `other ${String(index % 100)}`, 'sweep'));
  const same = Array.from({ length: 40 }, () => pass('sweep', 'mine', 'sweep'));
  await new Promise((resolve) => setImmediate(resolve));
  const before = passed.length;
  const pressed = [pass('person', 'mine', 'person'), pass('person', 'elsewhere', 'person')];
  await clock.settle();
  await Promise.all([...sweep, ...same, ...pressed]);
  // The one who came to a free conversation has the very next turn; in one that is full, the first turn there.
  expect(passed.indexOf('person')).toBe(before);
  expect(passed.lastIndexOf('person')).toBeLessThan(before + 120);
});
