import type { Benchmark } from '../index';
import { median, printTable } from '../table';
import { changeItems } from './changeItems';
import { benchLists, fillSite } from './fillSite';
import { bareFetch, ours, pnp, sdk, type Party, type PartyPorts } from './parties';
import { startTenant, type BenchTenant } from './startTenant';

interface Cost {
  readonly trips: number;
  readonly units: number;
  readonly bytes: number;
  readonly ms: number;
}

const measure = async (tenant: BenchTenant, work: () => Promise<unknown>): Promise<Cost> => {
  await tenant.admin('DELETE', '/_local/meter');
  const from = process.hrtime.bigint();
  await work();
  const ms = Number((process.hrtime.bigint() - from) / 1000n) / 1000;
  const meter = await tenant.admin('GET', '/_local/meter');
  return { trips: Number(meter.roundTrips), units: Number(meter.resourceUnits), bytes: Number(meter.bytesSent), ms };
};

const rounds = 5;
/** The work `rounds` times; wall time is the median, the counts are those of the last. */
const repeat = async (
  tenant: BenchTenant,
  work: () => Promise<unknown>,
  before: () => Promise<void>,
): Promise<Cost> => {
  const costs: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before();
    costs.push(await measure(tenant, work));
  }
  const last = costs.at(-1);
  if (!last) throw new Error('Nothing was measured.');
  return { ...last, ms: median(costs.map(({ ms }) => ms)) };
};

const nothing = (): Promise<void> => Promise.resolve();
const parties: readonly Party[] = [bareFetch, ours, sdk, pnp];

const run = async (): Promise<void> => {
  const tenant = await startTenant();
  try {
    const lists = benchLists(20);
    process.stdout.write('Filling 20 lists with 10,000 items …\n');
    const { ids } = await fillSite(tenant, lists, 10_000);
    const ports: PartyPorts = { ...tenant, lists, ids };
    for (const latencyMs of [0, 40]) {
      await tenant.admin('DELETE', '/_local/faults');
      if (latencyMs > 0) await tenant.admin('POST', '/_local/faults', { kind: 'latency', latencyMs });
      process.stdout.write(`\n## ${String(latencyMs)} ms latency\n\n`);
      await compare(tenant, ports, latencyMs);
    }
  } finally {
    tenant.stop();
  }
};

const compare = async (tenant: BenchTenant, ports: PartyPorts, latencyMs: number): Promise<void> => {
  const scenarios: { name: string; of: (party: Party) => Promise<Cost> }[] = [
    { name: 'cold fill', of: (party) => repeat(tenant, async () => (await party.open(ports)).fill(), nothing) },
    ...[0, 10, 1000].map((changes) => ({
      name: `refresh, ${String(changes)} changes`,
      of: async (party: Party): Promise<Cost> => {
        const reader = await party.open(ports);
        await reader.fill();
        return repeat(
          tenant,
          () => reader.refresh(),
          () => changeItems(tenant, ports, changes, latencyMs),
        );
      },
    })),
    {
      name: 'filtered read',
      of: async (party) => {
        const reader = await party.open(ports);
        await reader.fill();
        return repeat(tenant, () => reader.filtered(), nothing);
      },
    },
  ];
  for (const { name, of } of scenarios) {
    const costs: { party: Party; cost: Cost }[] = [];
    for (const party of parties) costs.push({ party, cost: await of(party) });
    const floor = costs[0]?.cost.ms ?? Number.NaN;
    process.stdout.write(`### ${name}\n\n`);
    printTable(
      ['client', 'round trips', 'RU', 'KB received', 'median ms', '÷ floor'],
      costs.map(({ party, cost }) => [
        party.name,
        cost.trips,
        cost.units,
        Math.round(cost.bytes / 1024),
        cost.ms.toFixed(1),
        (cost.ms / floor).toFixed(2),
      ]),
    );
  }
};

export const graph: Benchmark = {
  describe: '20 lists, 10,000 items: cold fill, warm refresh and filtered read against other clients and bare fetch',
  run,
};
