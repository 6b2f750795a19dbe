import fc from 'fast-check';
import { conversationLimits, createPace, tenantLimits } from '../../../../bot/src/outbox/createPace';

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

it('keeps within every limit of a conversation and of the tenant, whatever arrives at once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 160 }), async (order) => {
      const clock = virtualTime();
      const pace = createPace(clock);
      const passed: { conversation: number; at: number }[] = [];
      const all = order.map(async (conversation) => {
        await pace(String(conversation));
        passed.push({ conversation, at: clock.now().getTime() });
      });
      await clock.settle();
      await Promise.all(all);
      for (const { count, withinMs } of tenantLimits)
        expect(
          most(
            passed.map(({ at }) => at),
            withinMs,
          ),
        ).toBeLessThanOrEqual(count);
      for (const id of new Set(order))
        for (const { count, withinMs } of conversationLimits)
          expect(
            most(
              passed.filter(({ conversation }) => conversation === id).map(({ at }) => at),
              withinMs,
            ),
          ).toBeLessThanOrEqual(count);
    }),
    { numRuns: 30 },
  );
});

it('does not hold up others behind a busy conversation, and needs little more time than the limit allows', async () => {
  const clock = virtualTime();
  const pace = createPace(clock);
  const busy = Promise.all(Array.from({ length: 100 }, () => pace('busy')));
  const others = Promise.all(Array.from({ length: 500 }, (_, index) => pace(`other ${String(index)}`)));
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
    pace(conversation, lane).then(() => passed.push(name));
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
