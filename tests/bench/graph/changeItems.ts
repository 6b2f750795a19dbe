import type { BenchTenant } from './startTenant';

let turn = 0;

/** Gives items another forecast by plain batches, spread over the lists; the latency is not paid for them. */
export const changeItems = async (
  tenant: BenchTenant,
  ids: Readonly<Record<string, string>>,
  count: number,
  latencyMs: number,
): Promise<void> => {
  if (count === 0) return;
  await tenant.admin('DELETE', '/_local/faults');
  turn += 1;
  const day = `2027-01-${String((turn % 28) + 1).padStart(2, '0')}T12:00:00Z`;
  const all = Object.values(ids);
  const targets = Array.from({ length: count }, (_, at) => ({
    list: all[at % all.length] ?? '',
    item: Math.floor(at / all.length) + 1,
  }));
  for (let from = 0; from < targets.length; from += 20) {
    const requests = targets.slice(from, from + 20).map(({ list, item }, at) => ({
      id: String(at),
      method: 'PATCH',
      url: `/sites/${tenant.site}/lists/${list}/items/${String(item)}/fields`,
      headers: { 'Content-Type': 'application/json' },
      body: { Forecast: day },
    }));
    const response = await fetch(`${tenant.graph}/$batch`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${tenant.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ requests }),
    });
    const { responses } = (await response.json()) as { responses: { status: number }[] };
    const refused = responses.find(({ status }) => status !== 200);
    if (refused) throw new Error(`A change was refused: ${JSON.stringify(refused)}`);
  }
  if (latencyMs > 0) await tenant.admin('POST', '/_local/faults', { kind: 'latency', latencyMs });
};
