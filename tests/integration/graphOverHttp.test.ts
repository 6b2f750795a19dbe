import type { Programme } from '@ipmo-hub/teams-app/graph';
import { listNames } from '@ipmo-hub/teams-app/lists';
import { serveFetch, type Served } from '../../infra/local/src/serveFetch';
import { openRig, type Rig } from '../unit/teams-app/graph/rig/openRig';

let rig: Rig;
let served: Served;
const open = (): Promise<Programme> => rig.open({ fetch, base: `${served.origin}/v1.0` });

beforeAll(async () => {
  rig = await openRig();
  served = await serveFetch(rig.tenant.fetch, {
    onError: (error) => {
      throw error;
    },
  });
});
afterEach(() => rig.tenant.faults.clear());
afterAll(async () => {
  await served.close();
  rig.close();
});

test('over real sockets: a thousand rows are created, read by another client in pages, and kept current', async () => {
  const writer = await open();
  const rows = Array.from({ length: 1000 }, (_, index) => ({ title: 'S', key: `s.${String(index)}`, value: 'x' }));
  const made = await writer.store.createMany('policies', rows);
  expect(made.every(({ kind }) => kind === 'created')).toBe(true);
  const reader = await rig.open({ fetch, base: `${served.origin}/v1.0`, pageSize: 300 });
  await reader.replica.refresh();
  expect(reader.replica.snapshot.policies.size).toBe(1000);
  await writer.store.update('policies', made[500]!.item, { value: 'changed' });
  rig.tenant.meter.reset();
  expect(await reader.replica.refresh()).toEqual(['policies']);
  expect(rig.tenant.meter.snapshot().roundTrips).toBe(Math.ceil(listNames.length / 20));
  expect(reader.replica.snapshot.policies.get(made[500]!.item.id)).toMatchObject({ value: 'changed' });
});

test('a connection that is really dropped, before or after the write, makes one item', async () => {
  const client = await open();
  for (const when of ['before', 'after'] as const) {
    rig.tenant.faults.add({ match: { method: 'POST', path: '/items$' }, drop: true, when, times: 1 });
    const made = await client.store.create('policies', { title: 'S', key: `dropped ${when}`, value: 'x' });
    expect(made.kind).toBe(when === 'before' ? 'created' : 'existing');
  }
});

test('a server that is not there is said to be unreachable', async () => {
  const client = await rig.open({ fetch, base: 'http://127.0.0.1:9/v1.0' });
  await expect(client.replica.refresh()).rejects.toMatchObject({ code: 'graph.unreachable' });
});
