import { createFaults } from '../../../../infra/local/src/graph/faults/faultRules';
import { seededRandom } from '../../../../infra/local/src/graph/seededRandom';
import { startTenant } from './startTenant';

const setUp = async () => {
  const waited: number[] = [];
  const kit = await startTenant({
    delay: (milliseconds) => {
      waited.push(milliseconds);
      return Promise.resolve();
    },
  });
  return { ...kit, waited, items: await kit.makeList('Things', []) };
};

test('a dropped connection rejects as fetch does, before or after the write', async () => {
  const { call, items, admin } = await setUp();
  await admin('POST', '/faults', { drop: true, match: { method: 'POST' }, times: 1 });
  await expect(call('POST', items, { fields: {} })).rejects.toThrow(new TypeError('fetch failed'));
  await admin('POST', '/faults', { drop: true, when: 'after', match: { method: 'POST' }, times: 1 });
  await expect(call('POST', items, { fields: {} })).rejects.toThrow('fetch failed');
  expect((await call('GET', items)).body.value).toHaveLength(1);
});

test('status, Retry-After and latency are as the rule says, as often as it says', async () => {
  const { call, items, admin, waited } = await setUp();
  await admin('POST', '/faults', { status: 503, retryAfter: 2, latencyMs: 40, match: { path: '/items' }, times: 2 });
  const first = await call('GET', items);
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2']);
  expect((await call('GET', items)).status).toBe(503);
  expect((await call('GET', items)).status).toBe(200);
  expect(waited).toEqual([40, 40]);
  expect((await admin('GET', '/faults')).body.value).toMatchObject([{ struck: 2, status: 503 }]);
  expect((await admin('DELETE', '/faults')).status).toBe(204);
  expect((await admin('GET', '/faults')).body.value).toEqual([]);
});

test('chance repeats with its seed', () => {
  const run = (seed: number) => {
    const faults = createFaults(seededRandom(seed));
    faults.add({ status: 500, probability: 0.3 });
    return Array.from({ length: 200 }, () => faults.strike('GET', '/x').length).join('');
  };
  expect(run(3)).toBe(run(3));
  expect(run(3)).not.toBe(run(4));
});

test.each([
  { status: 200 },
  { kind: 'nothing' },
  { probability: 2 },
  { when: 'later' },
  { match: { path: '(' } },
  { match: 'x' },
  { times: 0 },
  { drop: 'yes' },
])('refuses the rule %j', async (rule) => {
  const { admin } = await setUp();
  expect((await admin('POST', '/faults', rule)).status).toBe(400);
});
