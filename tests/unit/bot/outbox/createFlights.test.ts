import { createFlights } from '../../../../bot/src/outbox/createFlights';
import { virtualTime } from '../signal/virtualTime';

/** Sends of a fixed duration, begun no faster than every 20 ms, as many as there are places; answers the most that were in flight. */
const run = async (
  durationMs: number,
  sends: number,
  { crashed = false, atMost }: { readonly crashed?: boolean; readonly atMost?: number } = {},
): Promise<{ readonly most: number; readonly elapsedMs: number }> => {
  const time = virtualTime();
  const rest = (ms: number): Promise<void> => new Promise((resolve) => time.later(ms, resolve));
  const flights = createFlights({ now: time.now, ...(atMost !== undefined && { atMost }) });
  flights.expect(sends);
  if (crashed) flights.beCareful();
  let [most, turn, over] = [0, -20, 0];
  const all = Promise.all(
    Array.from({ length: sends }, async () => {
      const end = await flights.begin();
      most = Math.max(most, flights.count());
      turn = Math.max(turn + 20, time.elapsed());
      await rest(turn - time.elapsed());
      await rest(durationMs);
      end();
      over = time.elapsed();
    }),
  );
  await time.pass(sends * (durationMs + 20));
  await all;
  return { most, elapsedMs: over };
};

it('has one send in flight at a time where a send is over before the next may begin', async () => {
  expect((await run(10, 200)).most).toBe(1);
});

it('has one at a time however long the way and however many wait: a crash leaves one in doubt', async () => {
  expect(await run(300, 600)).toMatchObject({ most: 1 });
  expect(await run(2000, 500)).toMatchObject({ most: 1 });
});

describe('where more are allowed', () => {
  const atMost = 48;

  it('has one at a time while all is over in ten minutes that way', async () => {
    expect(await run(2000, 290, { atMost })).toMatchObject({ most: 1 });
  });

  it('has as many in flight as it takes to keep the pace where that would take longer, and no more', async () => {
    const { most, elapsedMs } = await run(500, 1500, { atMost });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(40);
    // 50 a second would take 30 s; the careful beginning is in it.
    expect(elapsedMs).toBeLessThan(40_000);
  });

  it('begins each sweep with one at a time, whatever the way', async () => {
    expect((await run(100_000, 8, { atMost })).most).toBe(1);
  });

  it('has one at a time for an hour after a crash, however many wait', async () => {
    const { most, elapsedMs } = await run(2000, 500, { crashed: true, atMost });
    expect(most).toBe(1);
    expect(elapsedMs).toBeGreaterThan(600_000);
  });

  it('never has more than that', async () => {
    expect((await run(2000, 500, { atMost: 3 })).most).toBe(3);
  });
});

it('gives a place back once', async () => {
  const flights = createFlights({ now: () => new Date(0) });
  const end = await flights.begin();
  end();
  end();
  expect(flights.count()).toBe(0);
});
