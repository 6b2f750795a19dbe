import fc from '../../../properties';
import { digestOf } from '@ipmo-hub/teams-app/graph';
import { createRelay } from '../../../../bot/src/signal/createRelay';
import { readRelayed } from '../../../../tabs/src/programme/signal/readRelayed';
import { memoryReplica, rowOf, type Row } from './memoryReplica';

const held = new Map<never, never>();
const all = new Set(['id-of-organisations', 'id-of-people']);

const rig = (boot = 'b1') => {
  const memory = memoryReplica();
  const relay = createRelay({ replica: memory.replica, boot, schema: 's1' });
  return { ...memory, relay };
};

test('gives the rows that changed', () => {
  const { relay, change, items } = rig();
  change(() => items.set('1', rowOf('1', 1)));
  expect(relay.changes({ boot: 'b1', since: new Map([['organisations', 0]]), held }, all)).toEqual({
    organisations: { counter: 1, items: [rowOf('1', 1)], removed: [] },
  });
});

test('nothing of a list that is not among what the person may read, nor of one the site has not', () => {
  const { relay, change, items, replica } = rig();
  change(() => items.set('1', rowOf('1', 1)));
  const digest = digestOf(replica.snapshot, 'organisations');
  const since = { boot: 'b1', since: new Map([['organisations' as const, 0]]), held };
  const same = { boot: 'b1', since: held, held: new Map([['organisations' as const, digest]]) };
  for (const readable of [new Set<string>(), new Set(['id-of-people']), new Set(['Organisations'])])
    for (const asked of [since, same])
      expect(relay.changes(asked, readable)).toEqual({ organisations: { read: true } });
  Object.assign(replica, { siteListId: () => undefined });
  for (const asked of [since, same]) expect(relay.changes(asked, all)).toEqual({ organisations: { read: true } });
});

test('counters of another start say nothing, whatever they are', () => {
  const { relay, change, items } = rig('b2');
  change(() => items.set('1', rowOf('1', 1)));
  for (const counter of [0, 1, 2])
    expect(relay.changes({ boot: 'b1', since: new Map([['organisations', counter]]), held }, all)).toEqual({
      organisations: { read: true },
    });
});

test('what is held is the same or is to be read, whatever start of the bot it is from', () => {
  const { relay, change, items, misfit, replica } = rig('b2');
  const compare = (digest: string) =>
    relay.changes({ boot: 'b1', since: held, held: new Map([['organisations', digest]]) }, all).organisations;
  const here = (): string => digestOf(replica.snapshot, 'organisations');
  const seen = [here()];
  const steps = [
    () => items.set('1', rowOf('1', 1)).set('2', rowOf('2', 1)),
    () => items.set('1', rowOf('1', 2)),
    () => items.delete('2'),
    () => misfit('3', 'wrong'),
    () => misfit('3', 'otherwise wrong'),
  ];
  for (const step of steps) {
    change(step);
    expect(seen).not.toContain(here());
    for (const before of seen) expect(compare(before)).toEqual({ read: true });
    seen.push(here());
    expect(compare(here())).toEqual({ counter: seen.length - 1, items: [], removed: [] });
  }
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
        const body: unknown = JSON.parse(
          JSON.stringify({ boot: 'b1', lists: relay.changes({ boot: 'b1', since, held }, all) }),
        );
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
