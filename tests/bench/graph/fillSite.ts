import { columnsOf } from '@ipmo-hub/teams-app/graph';
import { date, defineList, note, number, text, title, type ListDefinition } from '@ipmo-hub/teams-app/lists';
import type { BenchTenant } from './startTenant';

const columns = {
  title: title({ describe: 'Name.' }),
  key: text({ describe: 'Reference.', required: true, unique: true }),
  baseline: date({ describe: 'Day agreed.', required: true }),
  forecast: date({ describe: 'Day expected.', required: true, indexed: true }),
  moved: number({ describe: 'Times moved.' }),
  note: note({ describe: 'Note.' }),
};

/** Lists of the milestones' kind of columns, without references. */
export const benchLists = (count: number): Record<string, ListDefinition> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const name = `bench${String(index)}`;
      return [name, defineList({ name, describe: 'Benchmark.', key: 'key', columns }) as unknown as ListDefinition];
    }),
  );

export interface FilledSite {
  /** List ids by name. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Creates the lists and fills them by batches, evenly. */
export const fillSite = async (
  tenant: BenchTenant,
  lists: Readonly<Record<string, ListDefinition>>,
  items: number,
): Promise<FilledSite> => {
  const headers = { Authorization: `Bearer ${tenant.token}`, 'Content-Type': 'application/json' };
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const response = await fetch(`${tenant.graph}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const ids: Record<string, string> = {};
  for (const [name, definition] of Object.entries(lists)) {
    const { id } = await post(`/sites/${tenant.site}/lists`, { displayName: name, list: { template: 'genericList' } });
    ids[name] = String(id);
    for (const column of columnsOf(definition, () => '')) {
      await post(`/sites/${tenant.site}/lists/${String(id)}/columns`, column);
    }
  }
  const names = Object.keys(lists);
  const rows = Array.from({ length: items }, (_, index) => ({ list: names[index % names.length] ?? '', index }));
  for (let from = 0; from < rows.length; from += 20) {
    const requests = rows.slice(from, from + 20).map(({ list, index }, at) => ({
      id: String(at),
      method: 'POST',
      url: `/sites/${tenant.site}/lists/${ids[list] ?? ''}/items`,
      headers: { 'Content-Type': 'application/json' },
      body: { fields: rowFields(index) },
    }));
    const { responses } = (await post('/$batch', { requests })) as { responses: { status: number; body: unknown }[] };
    const refused = responses.find(({ status }) => status !== 201);
    if (refused) throw new Error(JSON.stringify(refused));
  }
  return { ids };
};

const rowFields = (index: number) => ({
  Title: `Milestone ${String(index)} of the benchmark programme`,
  Key: `BEN-${String(index)}`,
  Baseline: '2026-11-18T12:00:00Z',
  Forecast: `2026-1${String(index % 3)}-18T12:00:00Z`,
  Moved: index % 4,
  Note: 'Waiting for the second supplier’s letter before anything can be ordered.',
});
