import fc from '../../../properties';
import { lists } from '@ipmo-hub/teams-app/lists';
import type { Programme, ProgrammePorts } from '@ipmo-hub/teams-app/graph';
import { createKeep, type Keep } from '../../../../tabs/src/programme/keep/createKeep';
import { openKeepShelf } from '../../../../tabs/src/programme/keep/keepShelf';
import type { Place } from '../../../../tabs/src/programme/keep/place';
import { openRig, type Rig } from '../../../unit/teams-app/graph/rig/openRig';
import { createBrowser, createTimers, settle, type Browser, type FakeTimers } from '../../../unit/tabs/keep/browserRig';

const definitions = { policies: lists.policies } as unknown as NonNullable<ProgrammePorts['lists']>;
const place: Place = { tenant: 'icb', person: 'ada', site: 'plan' };
const runs = 30;

let rig: Rig;
beforeAll(async () => {
  rig = await openRig({ definitions });
});
afterAll(() => rig.close());

interface Window {
  readonly keep: Keep;
  readonly programme: Programme;
  readonly timers: FakeTimers;
  readonly stop: () => void;
  visible: boolean;
}

const who = fc.nat({ max: 1 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), who, target: fc.nat({ max: 9 }) }),
  fc.record({ kind: fc.constant('elsewhere' as const), what: fc.constantFrom('edit', 'create', 'remove'), who }),
  fc.record({ kind: fc.constant('refresh' as const), who }),
  fc.record({ kind: fc.constant('time' as const), who }),
  fc.record({ kind: fc.constant('flush' as const), who }),
  fc.record({ kind: fc.constant('hide' as const), who }),
  fc.record({ kind: fc.constant('reopen' as const), who }),
  fc.record({ kind: fc.constant('wait' as const), who }),
  fc.record({ kind: fc.constant('hand over' as const), who, target: fc.nat({ max: 9 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const open = async (browser: Browser, delays: () => number): Promise<Window> => {
  const hold = async () => {
    for (let turns = delays(); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
  };
  const fetch: typeof globalThis.fetch = async (input, init) => {
    await hold();
    const answer = await rig.fetch(input, init);
    await hold();
    return answer;
  };
  const programme = await rig.open({ fetch });
  const timers = createTimers();
  const window: { visible: boolean } = { visible: true };
  const keep = createKeep({
    place,
    replica: programme.replica,
    openShelf: () => openKeepShelf(browser.storage, place),
    exclusive: browser.exclusive,
    channel: browser.channel(),
    timers,
    visible: () => window.visible,
  });
  await keep.restore();
  const stop = keep.start();
  return Object.assign(window, { keep, programme, timers, stop });
};

/** Version of each item kept, by id. */
const keptVersions = async (browser: Browser): Promise<ReadonlyMap<string, number>> => {
  const shelf = await openKeepShelf(browser.storage, place);
  const { schema } = (await rig.open()).replica.save();
  const { policies } = (await shelf.load(schema)).lists;
  return new Map(policies?.items.map(({ id, etag }) => [id, Number(/,(\d+)/.exec(etag)?.[1])]));
};

test('whatever two windows do, what is kept never goes back, and one refresh makes it what SharePoint has', async () => {
  let serial = 0;
  const outsider = await rig.open();
  const property = fc.asyncProperty(
    fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 14 }),
    fc.infiniteStream(fc.nat({ max: 5 })),
    async (groups, stream) => {
      const delays = () => (stream.next().value as number | undefined) ?? 0;
      const browser = createBrowser();
      await outsider.replica.refresh();
      for (const item of [...outsider.replica.snapshot.policies.values()].slice(6)) {
        await outsider.store.remove('policies', item);
      }
      const windows = [await open(browser, delays), await open(browser, delays)];
      let before: ReadonlyMap<string, number> = new Map();
      const dropped = new Set<string>();
      const compare = async (): Promise<void> => {
        const after = await keptVersions(browser);
        for (const [id, version] of before) {
          if (!after.has(id)) dropped.add(id);
          else expect(after.get(id)).toBeGreaterThanOrEqual(version);
        }
        for (const id of after.keys()) expect(dropped).not.toContain(id);
        before = after;
      };
      // One look after the other, also when steps run beside each other.
      let looking = Promise.resolve();
      const look = (): Promise<void> => (looking = looking.then(compare));
      const run = async (one: Step): Promise<void> => {
        const { keep, programme, timers } = windows[one.who]!;
        serial += 1;
        const value = `v${String(serial)}`;
        switch (one.kind) {
          case 'edit': {
            const held = [...programme.replica.snapshot.policies.values()];
            const item = held[one.target % Math.max(1, held.length)];
            if (item) await programme.store.update('policies', item, { value });
            return;
          }
          case 'elsewhere': {
            const [item] = [...outsider.replica.snapshot.policies.values()];
            if (one.what === 'create' || !item)
              await outsider.store.create('policies', { title: 'Setting', key: `k.${value}`, value });
            else if (one.what === 'edit') await outsider.store.update('policies', item, { value });
            else await outsider.store.remove('policies', item);
            return;
          }
          case 'refresh':
            await programme.replica.refresh();
            return;
          case 'time':
            timers.run();
            return;
          case 'flush':
            return keep.flush();
          case 'hide':
            windows[one.who]!.visible = !windows[one.who]!.visible;
            return;
          case 'reopen':
            windows[one.who]!.stop();
            windows[one.who] = await open(browser, delays);
            return;
          case 'hand over': {
            // The other one sleeps while this one writes, and keeps once this one is closed: what it holds is older.
            const other = 1 - one.who;
            windows[other]!.visible = false;
            await run({ ...one, kind: 'edit' });
            await run({ ...one, kind: 'flush' });
            await look();
            await run({ ...one, kind: 'reopen' });
            await settle(10);
            await run({ kind: 'edit', who: other, target: one.target + 1 });
            return run({ kind: 'flush', who: other });
          }
          case 'wait':
            return settle(20);
        }
      };
      for (const group of groups) {
        await Promise.all(group.map(run));
        await look();
      }
      for (const { keep } of windows) await keep.flush();
      for (const { stop } of windows) stop();
      await settle();
      const last = await open(browser, delays);
      last.stop();
      const truth = await rig.open();
      await Promise.all([last.programme.replica.refresh(), truth.replica.refresh()]);
      expect(last.programme.replica.snapshot.policies).toEqual(truth.replica.snapshot.policies);
    },
  );
  await fc.assert(property, { numRuns: runs });
}, 120_000);
