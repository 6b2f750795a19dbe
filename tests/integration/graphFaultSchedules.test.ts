import fc from '../properties';
import { AppError } from '@ipmo-hub/teams-app/errors';
import { lists, type PolicySetting } from '@ipmo-hub/teams-app/lists';
import type { Programme, ProgrammePorts } from '@ipmo-hub/teams-app/graph';
import { base, openRig, type Rig } from '../unit/teams-app/graph/rig/openRig';

const definitions = { policies: lists.policies, organisations: lists.organisations } as unknown as NonNullable<
  ProgrammePorts['lists']
>;
/** Known to the clients, and not on the site. */
const lacking = { ...definitions, people: lists.people } as unknown as typeof definitions;
const runs = Number(process.env.IPMO_FAULT_SCHEDULES ?? 1000);

let rig: Rig;
beforeAll(async () => {
  rig = await openRig({ definitions });
});
afterAll(() => rig.close());

const client = fc.constantFrom('reader', 'writer');
const target = fc.nat({ max: 30 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('create' as const), client, target }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('update' as const), client, target }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), client, target }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('break' as const), target }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('refresh' as const),
      urgency: fc.constantFrom('person' as const, 'background' as const),
      only: fc.constantFrom(undefined, ['policies'] as const, ['organisations', 'people'] as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('first visit' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('fault' as const),
      rule: fc.constantFrom(
        { drop: true, when: 'before' },
        { drop: true, when: 'after' },
        { status: 400 },
        { status: 404 },
        { status: 410 },
        { status: 401 },
        { status: 403 },
        { status: 500 },
        { status: 500, when: 'after' },
        { status: 429, retryAfter: 0.249 },
        { status: 503, retryAfter: 2 },
        { status: 504, when: 'after' },
        { kind: 'poison' },
        { kind: 'repeat' },
        { kind: 'resync410' },
        { kind: 'resyncUpload410' },
      ),
      on: fc.constantFrom('/delta$', '/items$', '/fields$', '/items', '/\\$batch$'),
      times: fc.integer({ min: 1, max: 8 }),
    }),
  },
);
/** Steps of a group run at the same time. */
const schedule = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** A fetch whose requests and answers are held for a while, so that they overtake each other. */
const unruly = (delays: () => number): typeof globalThis.fetch => {
  const hold = async () => {
    for (let turns = delays(); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve));
  };
  return async (input, init) => {
    await hold();
    const answer = await rig.fetch(input, init);
    await hold();
    return answer;
  };
};

/** A failure that a person would be told of is a fair outcome; anything else is a fault of ours. */
const fair = async (work: Promise<unknown>): Promise<void> => {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
};

test(
  `after any of ${String(runs)} random fault schedules one clean refresh equals a full read`,
  async () => {
    let serial = 0;
    const property = fc.asyncProperty(schedule, fc.infiniteStream(fc.nat({ max: 6 })), async (groups, delays) => {
      const wait = () => (delays.next().value as number | undefined) ?? 0;
      const open = () => rig.open({ fetch: unruly(wait), pageSize: 4, lists: lacking });
      const clients: Record<string, Programme> = { reader: await open(), writer: await open() };
      await thin(clients.writer!);
      const pick = (name: string, index: number): PolicySetting | undefined => {
        const items = [...clients[name]!.replica.snapshot.policies.values()];
        return items[index % Math.max(1, items.length)];
      };
      const run = async (one: Step): Promise<void> => {
        serial += 1;
        if (one.kind === 'refresh') return fair(clients.reader!.as(one.urgency).replica.refresh(one.only));
        if (one.kind === 'fault') {
          const { on, rule, times } = one;
          rig.tenant.faults.add({ ...rule, match: { path: on }, times } as Parameters<typeof rig.tenant.faults.add>[0]);
          return;
        }
        if (one.kind === 'reopen') {
          const state = structuredClone(clients.reader!.replica.save());
          clients.reader = await open();
          clients.reader.replica.restore(state);
          return;
        }
        if (one.kind === 'first visit') {
          clients.reader = await open();
          return fair(clients.reader.replica.refresh());
        }
        const item = pick('client' in one ? one.client : 'writer', one.target);
        if (one.kind === 'create') {
          const row = { title: 'Setting', key: `s.${String(serial)}`, value: 'x' };
          return fair(clients[one.client]!.store.create('policies', row));
        }
        if (!item) return;
        if (one.kind === 'update')
          return fair(clients[one.client]!.store.update('policies', item, { value: `v${String(serial)}` }));
        if (one.kind === 'remove') return fair(clients[one.client]!.store.remove('policies', item));
        const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('policies')!}/items/${item.id}/fields`;
        return fair(clients.writer!.graph.request({ method: 'PATCH', path, body: { Value: null } }));
      };
      for (const group of groups) await Promise.all(group.map(run));
      rig.tenant.faults.clear();
      const { replica } = clients.reader!;
      await replica.refresh();
      const truth = await rig.open();
      await truth.replica.refresh();
      expect(replica.snapshot.policies).toEqual(truth.replica.snapshot.policies);
      expect(byId(replica.snapshot.unfit)).toEqual(byId(truth.replica.snapshot.unfit));
      const held = [...replica.snapshot.policies.keys(), ...replica.snapshot.unfit.map(({ id }) => id)];
      expect(held.map(Number).sort((one, other) => one - other)).toEqual(await plainRead());
    });
    await fc.assert(property, { numRuns: runs });
  },
  Math.max(60_000, runs * 300),
);

/** Leaves a few items of the schedule before, so that a thousand schedules do not make a thousand pages. */
const thin = async ({ graph, replica }: Programme): Promise<void> => {
  await replica.refresh();
  const held = [...replica.snapshot.policies.keys(), ...replica.snapshot.unfit.map(({ id }) => id)];
  const path = `/sites/${rig.tenant.siteId}/lists/${rig.ids.get('policies')!}/items`;
  await graph.batch(held.slice(8).map((id) => ({ method: 'DELETE', path: `${path}/${id}` })));
  await replica.refresh();
};

const byId = (items: readonly { readonly id: string }[]) =>
  [...items].sort((one, other) => one.id.localeCompare(other.id));

/** The ids in the list, read without anything of the client under test. */
const plainRead = async (): Promise<number[]> => {
  const path = `${base}/sites/${rig.tenant.siteId}/lists/${rig.ids.get('policies')!}/items?$top=5000&$select=id`;
  const answer = await rig.fetch(path, { headers: { authorization: `Bearer ${rig.appToken}` } });
  const { value } = (await answer.json()) as { value: { id: string }[] };
  return value.map(({ id }) => Number(id)).sort((one, other) => one - other);
};
