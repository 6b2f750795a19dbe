import type { PolicySetting } from '@ipmo-hub/teams-app/lists';
import { seededRandom } from '../../infra/local/src/graph/seededRandom';
import { openRig, type Rig } from '../unit/teams-app/graph/rig/openRig';

const items = 200;
const operations = Number(process.env.IPMO_EDITS ?? 5000);
const fields = ['title', 'value'] as const;

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

interface Landed {
  readonly id: string;
  readonly field: string;
  readonly text: string;
  readonly over: string;
}

test(`two clients edit the same ${String(items)} items ${String(operations)} times: no update lost, every conflict reported`, async () => {
  const clients = [await rig.open(), await rig.open()];
  const rows = Array.from({ length: items }, (_, index) => ({
    title: 'start',
    key: `k${String(index)}`,
    value: 'start',
  }));
  const made = await clients[0]!.store.createMany('policies', rows);
  const ids = made.map(({ item }) => item.id);
  await clients[1]!.replica.refresh();
  rig.tenant.faults.add({ match: { method: 'PATCH' }, status: 504, when: 'after', probability: 0.02 });
  rig.tenant.faults.add({ match: { method: 'PATCH' }, drop: true, when: 'before', probability: 0.02 });

  const random = seededRandom(7);
  const landed: Landed[] = [];
  let conflicts = 0;
  const edit = async (client: number, serial: number): Promise<void> => {
    const { store, replica } = clients[client]!;
    // Most edits meet at a few items, or two clients would hardly ever meet.
    const id = ids[Math.floor(random() ** 3 * items)]!;
    const field = fields[Math.floor(random() * 2)]!;
    const base: PolicySetting = replica.snapshot.policies.get(id)!;
    const text = `${String(client)}:${String(serial)}`;
    const outcome = await store.update('policies', base, { [field]: text });
    if (outcome.kind === 'updated') landed.push({ id, field, text, over: base[field] });
    else if (outcome.kind === 'conflict') conflicts += 1;
    else throw new Error(outcome.kind);
  };
  for (let serial = 0; serial < operations / 2; serial += 1) {
    if (random() < 0.05) await Promise.all(clients.map(({ replica }) => replica.refresh(['policies'])));
    await Promise.all([edit(0, serial), edit(1, serial)]);
  }

  rig.tenant.faults.clear();
  const truth = await rig.open();
  await truth.replica.refresh(['policies']);
  expect(landed.length + conflicts).toBe(operations);
  expect(conflicts).toBeGreaterThan(0);
  for (const id of ids) {
    const item = truth.replica.snapshot.policies.get(id)!;
    const mine = landed.filter((one) => one.id === id);
    // One version for each landed edit, no more and no less.
    expect(item.etag).toMatch(new RegExp(`,${String(mine.length + 1)}"$`));
    for (const field of fields) expect(item[field]).toBe(lastOfChain(mine.filter((one) => one.field === field)));
  }
}, 120_000);

/** Each landed value was written over what its writer had seen: the edits of a field are one chain from its first value. */
const lastOfChain = (edits: readonly Landed[]): string => {
  const next = new Map(edits.map(({ over, text }) => [over, text]));
  expect(next.size).toBe(edits.length);
  let last = 'start';
  for (let text = next.get(last); text !== undefined; text = next.get(last)) last = text;
  return last;
};
