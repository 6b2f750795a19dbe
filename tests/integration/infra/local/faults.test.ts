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

test.each([0, 0.249, 30, 'Sun, 22 Nov 2026 08:49:37 GMT'])('Retry-After: %s is sent as it is', async (retryAfter) => {
  const { call, items, admin } = await setUp();
  expect((await admin('POST', '/faults', { status: 429, retryAfter, times: 2 })).status).toBe(201);
  expect((await call('GET', items)).headers.get('retry-after')).toBe(String(retryAfter));
  const { body } = await call('POST', '/$batch', { requests: [{ id: '1', method: 'GET', url: items }] });
  expect(body.responses?.[0]?.headers['Retry-After']).toBe(String(retryAfter));
});

test('the same seed and the same requests give the same run: statuses, waits, drops and shuffles', async () => {
  const run = async (seed: number) => {
    const { tenant, call, items, admin, waited } = await setUp();
    await admin('POST', '/faults', { status: 503, probability: 0.2 });
    await admin('POST', '/faults', { status: 504, when: 'after', probability: 0.2, match: { method: 'POST' } });
    await admin('POST', '/faults', { latencyMs: 7, probability: 0.3 });
    await admin('POST', '/faults', { drop: true, probability: 0.1 });
    const round = async () => {
      const seen: unknown[] = [];
      for (let at = 0; at < 30; at += 1) {
        const requests = Array.from({ length: 5 }, (_, id) => ({ id: String(id), method: 'GET', url: items }));
        const ask = at % 3 === 0 ? call('POST', '/$batch', { requests }) : call('POST', items, { fields: {} });
        seen.push(
          await ask.then(
            ({ status, body }) => [status, ...(body.responses ?? []).map((one) => `${one.id}:${one.status}`)],
            (error: Error) => error.message,
          ),
        );
      }
      return JSON.stringify([seen, waited.splice(0)]);
    };
    expect((await admin('POST', '/seed', { seed })).status).toBe(204);
    const first = await round();
    await admin('POST', '/seed', { seed });
    const again = await round();
    tenant.close();
    return { first, again };
  };
  const [one, two, other] = [await run(5), await run(5), await run(6)];
  expect(one.first).toContain('fetch failed');
  expect(one.first).toContain('504');
  expect(one.again).toBe(one.first);
  expect(two).toEqual(one);
  expect(other.first).not.toBe(one.first);
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
  { status: 503, retryAfter: 'soon' },
  { status: 503, retryAfter: -1 },
  { drop: 'yes' },
  { statu: 429 },
  { status: 429, nth: 3 },
  { status: 429, match: { method: 'GET', paht: '/items' } },
])('refuses the rule %j', async (rule) => {
  const { admin } = await setUp();
  expect((await admin('POST', '/faults', rule)).status).toBe(400);
});

test('a refusal names the field that nobody knows, and those there are', async () => {
  const { admin, call, items } = await setUp();
  const { status, body } = await admin('POST', '/faults', { match: { paht: '/items' }, status: 429 });
  expect([status, body.error?.message]).toEqual([
    400,
    "'match.paht' is unknown; there are match.method, match.path, match.nth.",
  ]);
  expect((await call('GET', items)).status).toBe(200);
});

test('without a status the service is not available, and only what is asked for is told', async () => {
  const { admin, call, items } = await setUp();
  expect((await admin('POST', '/faults', { match: { path: '/items$' }, times: 1 })).status).toBe(201);
  const { status, body, headers } = await call('GET', items);
  expect([status, body.error?.code, headers.get('retry-after')]).toEqual([503, 'serviceNotAvailable', null]);
  expect((await call('GET', items)).status).toBe(200);
});
