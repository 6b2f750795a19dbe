import type { Benchmark } from '../index';
import { printTable } from '../table';
import { changeItems } from './changeItems';
import { benchLists, fillSite } from './fillSite';
import { ours } from './parties';
import { startTenant } from './startTenant';

const items = 100_000;

const collect = (): number => {
  if (!globalThis.gc) throw new Error('Run with NODE_OPTIONS=--expose-gc, so that the heap can be measured.');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

const run = async (): Promise<void> => {
  const tenant = await startTenant();
  try {
    const lists = benchLists(20);
    process.stdout.write(`Filling 20 lists with ${items.toLocaleString('en-GB')} items …\n`);
    const { ids } = await fillSite(tenant, lists, items);
    const empty = collect();
    const reader = await ours.open({ ...tenant, lists, ids });
    await reader.fill();
    const full = collect();
    const rows: (string | number)[][] = [[`${items.toLocaleString('en-GB')} items held`, mb(full - empty)]];
    for (const count of [0, 100, 1000, 10_000]) {
      await changeItems(tenant, ids, count, 0);
      const before = collect();
      await reader.refresh();
      rows.push([
        `heap grown by a refresh with ${count.toLocaleString('en-GB')} changes, before collection`,
        mb(process.memoryUsage().heapUsed - before),
      ]);
    }
    rows.push(['held at the end', mb(collect() - empty)]);
    printTable(['what', 'MB'], rows);
  } finally {
    tenant.stop();
  }
};

export const memory: Benchmark = {
  describe: '100,000 items in the replica: heap held, and what refreshes allocate',
  run,
};
