import type { Programme, ProgrammePorts, Wire } from '@ipmo-hub/teams-app/graph';
import { listNames } from '@ipmo-hub/teams-app/lists';
import { serveFetch, type Served } from '../../infra/local/src/serveFetch';
import { createWire } from '../../bot/src/createWire';
import { openRig, type Rig } from '../unit/teams-app/graph/rig/openRig';

const ways: readonly (readonly [string, Wire | undefined])[] = [
  ['fetch', undefined],
  ['the bot’s wire', createWire()],
];

describe.each(ways)('over real sockets, by %s', (_way, wire) => {
  let rig: Rig;
  let served: Served;

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
  const open = (ports: Partial<ProgrammePorts> = {}): Promise<Programme> =>
    rig.open({ fetch, ...(wire && { wire }), base: `${served.origin}/v1.0`, ...ports });

  test('a thousand rows are created, read by another client in pages, and kept current', async () => {
    const writer = await open();
    const rows = Array.from({ length: 1000 }, (_, index) => ({ title: 'S', key: `s.${String(index)}`, value: 'x' }));
    const made = await writer.store.createMany('policies', rows);
    expect(made.every(({ kind }) => kind === 'created')).toBe(true);
    const reader = await open({ pageSize: 300 });
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
    const client = await open({ base: 'http://127.0.0.1:9/v1.0' });
    await expect(client.replica.refresh()).rejects.toMatchObject({ code: 'graph.unreachable' });
  });
});
