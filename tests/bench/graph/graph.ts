import type { Benchmark } from '../index';
import { median, printTable } from '../table';
import { changeItems } from './changeItems';
import { benchLists, fillSite } from './fillSite';
import { bareFetch, ours, oursByFetch, pnp, sdk, sdkUsual, type Party, type PartyPorts } from './parties';
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

/** Rounds, the first of which are not counted. The other clients need many more round trips and are further away: fewer will do. */
const near = { rounds: 60, uncounted: 10 };
const far = { rounds: 5, uncounted: 1 };
/** Refreshes before anything is measured: a tab and a bot refresh all day long, and their code is compiled by then. */
const warmUps = 150;

interface Runner {
  readonly party: Party;
  readonly work: () => Promise<unknown>;
}
interface Counted {
  readonly party: Party;
  readonly cost: Cost;
}

const nearest: ReadonlySet<Party> = new Set([bareFetch, ours, oursByFetch]);
const isNear = ({ party }: { readonly party: Party }): boolean => nearest.has(party);

/** Every party's work in turn, round after round, so that a slow moment hits all; wall time is the median, the counts those of the last round. */
const inTurn = async (
  tenant: BenchTenant,
  runners: readonly Runner[],
  before: () => Promise<void>,
  { rounds, uncounted }: typeof near,
): Promise<readonly Counted[]> => {
  const costs = new Map<Party, Cost[]>();
  for (let round = -uncounted; round < rounds; round += 1) {
    // In turn the one and the other way round: who comes second finds a warmer machine.
    for (const { party, work } of round % 2 === 0 ? runners : [...runners].reverse()) {
      await before();
      const cost = await measure(tenant, work);
      if (round >= 0) costs.set(party, [...(costs.get(party) ?? []), cost]);
    }
  }
  return runners.flatMap(({ party }) => {
    const all = costs.get(party) ?? [];
    const last = all.at(-1);
    return last ? [{ party, cost: { ...last, ms: median(all.map(({ ms }) => ms)) } }] : [];
  });
};

/** Us and the floor in turn, then the others: what they leave behind for the collector would else fall on who comes next. */
const sideBySide = async (
  tenant: BenchTenant,
  runners: readonly Runner[],
  before: () => Promise<void>,
): Promise<readonly Counted[]> => [
  ...(await inTurn(tenant, runners.filter(isNear), before, near)),
  ...(await inTurn(
    tenant,
    runners.filter((runner) => !isNear(runner)),
    before,
    far,
  )),
];

const nothing = (): Promise<void> => Promise.resolve();
const parties: readonly Party[] = [bareFetch, ours, oursByFetch, sdk, sdkUsual, pnp];

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
  const filled = await Promise.all(
    parties.map(async (party) => {
      const reader = await party.open(ports);
      await reader.fill();
      return { party, reader };
    }),
  );
  for (let round = 0; round < warmUps; round += 1) {
    for (const { reader } of filled.filter(isNear)) await reader.refresh();
  }
  const show = (name: string, costs: readonly Counted[]): void => {
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
  };

  const cold = parties.map((party) => ({ party, work: async () => (await party.open(ports)).fill() }));
  show('cold fill', await sideBySide(tenant, cold, nothing));
  for (const changes of [0, 10, 1000]) {
    const warm = filled.map(({ party, reader }) => ({ party, work: () => reader.refresh() }));
    const before = () => changeItems(tenant, ports.ids, changes, latencyMs);
    show(`refresh, ${String(changes)} changes in all lists`, await sideBySide(tenant, warm, before));
  }
  const [first = ''] = Object.keys(ports.ids);
  const named = filled.map(({ party, reader }) => ({ party, work: () => reader.refresh([first]) }));
  const before = () => changeItems(tenant, { [first]: ports.ids[first] ?? '' }, 10, latencyMs);
  show('refresh, 10 changes in one list that the signal named', await sideBySide(tenant, named, before));
  const filtered = filled.map(({ party, reader }) => ({ party, work: () => reader.filtered() }));
  show('filtered read', await sideBySide(tenant, filtered, nothing));
};

export const graph: Benchmark = {
  describe: '20 lists, 10,000 items: cold fill, warm refresh and filtered read against other clients and bare fetch',
  run,
};
