import fc from 'fast-check';
import { createRelay } from '../../../../bot/src/signal/createRelay';
import { readRelayed } from '../../../../tabs/src/programme/signal/readRelayed';
import { memoryReplica, rowOf, type Row } from './memoryReplica';
import { virtualTime } from './virtualTime';

const all = new Set(['id-of-organisations', 'id-of-people']);

const rig = (boot = 'b1') => {
  const memory = memoryReplica();
  const time = virtualTime();
  const relay = createRelay({ replica: memory.replica, boot, schema: 's1', now: time.now });
  return { ...memory, relay, time };
};

test('gives the rows that changed', () => {
  const { relay, change, items } = rig();
  change(() => items.set('1', rowOf('1', 1)));
  expect(relay.changes({ person: 'p1', boot: 'b1', since: new Map([['organisations', 0]]) }, all)).toEqual({
    boot: 'b1',
    lists: { organisations: { counter: 1, items: [rowOf('1', 1)], removed: [] } },
  });
});

test('nothing of a list that is not among what the person may read, nor of one the site has not', () => {
  const { relay, change, items, replica } = rig();
  change(() => items.set('1', rowOf('1', 1)));
  const asked = { person: 'p1', boot: 'b1', since: new Map([['organisations' as const, 0]]) };
  for (const readable of [new Set<string>(), new Set(['id-of-people']), new Set(['Organisations'])])
    expect(relay.changes(asked, readable).lists).toEqual({ organisations: { read: true } });
  Object.assign(replica, { siteListId: () => undefined });
  expect(relay.changes(asked, all).lists).toEqual({ organisations: { read: true } });
});

test('counters of another start say nothing, whatever they are', () => {
  const { relay, change, items } = rig('b2');
  change(() => items.set('1', rowOf('1', 1)));
  for (const counter of [0, 1, 2])
    expect(
      relay.changes({ person: 'p1', boot: 'b1', since: new Map([['organisations', counter]]) }, all).lists,
    ).toEqual({
      organisations: { read: true },
    });
});

test('those who have to read are given turns, ten lists a second; who asks again keeps theirs and pushes nobody back', async () => {
  const { relay, time } = rig();
  const ask = (person: string) =>
    relay.changes({ person, boot: 'b0', since: new Map([['organisations', 1]]) }, all).after;
  expect(['p1', 'p2', 'p3'].map(ask)).toEqual([0, 100, 200]);
  for (let times = 0; times < 1_000; times += 1) expect(ask('p3')).toBe(200);
  expect(ask('p4')).toBe(300);
  await time.pass(100);
  expect(['p4', 'p5'].map(ask)).toEqual([200, 300]);
  await time.pass(10_000);
  expect(ask('p3')).toBe(0);
});

test('a tab that follows the relay, reading where it is told to, always ends up with the bot’s copy', () => {
  const step = fc.record({
    rows: fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.boolean()), { maxLength: 120 }),
    misfit: fc.option(fc.integer({ min: 1, max: 300 }), { freq: 6 }),
    follows: fc.boolean(),
  });
  let relayed = 0;
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { relay, change, items, misfit, mend, replica } = rig();
      let tab = new Map<string, Row>();
      let counter = 0;
      let version = 0;
      const follow = (): void => {
        const since = new Map([['organisations' as const, counter]]);
        const body: unknown = JSON.parse(JSON.stringify(relay.changes({ person: 'p1', boot: 'b1', since }, all)));
        const changes = readRelayed(body, 'b1', since).lists.get('organisations');
        if (changes) {
          relayed += 1;
          for (const { id } of changes.removed) tab.delete(id);
          for (const item of changes.items) tab.set(item.id, item as Row);
          counter = changes.counter;
        } else {
          tab = new Map(items);
          counter = replica.version('organisations');
        }
      };
      for (const { rows, misfit: odd, follows } of steps) {
        change(() => {
          for (const [number, stays] of rows) {
            const id = String(number);
            mend(id);
            if (stays) items.set(id, rowOf(id, (version += 1)));
            else items.delete(id);
          }
          if (odd !== null) misfit(String(odd), `wrong ${String((version += 1))}`);
        });
        if (follows) follow();
      }
      follow();
      expect([...tab].sort()).toEqual([...items].sort());
    }),
    { numRuns: 200 },
  );
  expect(relayed).toBeGreaterThan(100);
});
