import type { Benchmark } from '../index';
import { median, printTable } from '../table';
import { allocatedBy } from './allocatedBy';
import { changeItems } from './changeItems';
import { benchLists, fillSite } from './fillSite';
import { bareFetch, ours } from './parties';
import { startTenant } from './startTenant';

const items = 100_000;
const rounds = 5;

const collect = (): number => {
  if (!globalThis.gc) throw new Error('Run with NODE_OPTIONS=--expose-gc, so that the heap can be measured.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const kb = (bytes: number): string => Math.round(bytes / 1024).toLocaleString('en-GB');
const count = (number: number): string => Math.round(number).toLocaleString('en-GB');

const run = async (): Promise<void> => {
  const tenant = await startTenant();
  try {
    const lists = benchLists(20);
    process.stdout.write(`Filling 20 lists with ${count(items)} items …\n`);
    const { ids } = await fillSite(tenant, lists, items);
    const ports = { ...tenant, lists, ids };
    const empty = collect();
    const reader = await ours.open(ports);
    await reader.fill();
    const full = collect();
    const floor = await bareFetch.open(ports);
    await floor.fill();

    const measure = async (changes: number) => {
      const own: number[] = [];
      const least: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        await changeItems(tenant, ids, changes, 0);
        collect();
        own.push(await allocatedBy(() => reader.refresh()));
        least.push(await allocatedBy(() => floor.refresh()));
      }
      return { changes, own: median(own), least: median(least) };
    };
    // What runs for the first time is compiled, and that is counted too.
    await measure(10);
    const idle = await measure(0);
    const rows = [idle];
    for (const changes of [10, 100, 1000, 10_000]) rows.push(await measure(changes));

    printTable(
      ['what', 'MB'],
      [
        [`${count(items)} items held`, ((full - empty) / 1024 / 1024).toFixed(1)],
        ['held after all refreshes', ((collect() - empty) / 1024 / 1024).toFixed(1)],
      ],
    );
    printTable(
      ['changes', 'allocated KB', 'bytes a change', 'bare fetch KB', 'its bytes a change', '÷ bare fetch'],
      rows.map(({ changes, own, least }) => [
        count(changes),
        kb(own),
        changes === 0 ? '' : count((own - idle.own) / changes),
        kb(least),
        changes === 0 ? '' : count((least - idle.least) / changes),
        (own / least).toFixed(2),
      ]),
    );
  } finally {
    tenant.stop();
  }
};

export const memory: Benchmark = {
  describe: '100,000 items in the replica: heap held, and the bytes that refreshes allocate',
  run,
};
