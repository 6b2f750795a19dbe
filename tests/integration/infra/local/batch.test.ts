import { startTenant } from './startTenant';

const json = { 'Content-Type': 'application/json' };

const setUp = async (options = {}) => {
  const kit = await startTenant(options);
  const items = await kit.makeList('Things', [{ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }]);
  const post = (id: string, fields: object, more: object = {}) => ({
    id,
    method: 'POST',
    url: items,
    headers: json,
    body: { fields },
    ...more,
  });
  const batch = (requests: unknown, more = {}) => kit.call('POST', '/$batch', { requests }, more);
  return { ...kit, items, post, batch };
};

test('answers come shuffled, each with its own status, and the same seed shuffles the same way', async () => {
  const run = async () => {
    const { batch, post } = await setUp({ seed: 7 });
    const requests = Array.from({ length: 20 }, (_, at) => post(`r${at}`, { Key: `k${Math.floor(at / 2)}` }));
    return (await batch(requests)).body.responses ?? [];
  };
  const [one, two] = [await run(), await run()];
  expect(one.map(({ id }) => id)).toEqual(two.map(({ id }) => id));
  expect(one.map(({ id }) => id)).not.toEqual(one.map((_, at) => `r${at}`));
  expect(one.filter(({ status }) => status === 201)).toHaveLength(10);
  expect(one.filter(({ status }) => status === 400)).toHaveLength(10);
});

test('what depends on a failure is answered 424', async () => {
  const { batch, post, call, items } = await setUp();
  const { body } = await batch([
    post('1', { Key: 'a' }),
    post('2', { Nothing: 1 }, { dependsOn: ['1'] }),
    post('3', { Key: 'c' }, { dependsOn: ['2'] }),
  ]);
  const statuses = Object.fromEntries((body.responses ?? []).map(({ id, status }) => [id, status]));
  expect(statuses).toEqual({ 1: 201, 2: 400, 3: 424 });
  expect((await call('GET', items)).body.value).toHaveLength(1);
});

test.each([
  [
    'more than twenty',
    (post: (id: string, fields: object) => object) => Array.from({ length: 21 }, (_, at) => post(`${at}`, {})),
  ],
  ['an id twice', (post: (id: string, fields: object) => object) => [post('1', {}), post('1', {})]],
  ['a body without its content type', () => [{ id: '1', method: 'POST', url: '/sites/root/lists', body: {} }]],
  [
    'an unknown dependency',
    (post: (id: string, fields: object, more: object) => object) => [post('1', {}, { dependsOn: ['9'] })],
  ],
  [
    'half sequence, half parallel',
    (post: (id: string, fields: object, more?: object) => object) => [
      post('1', {}),
      post('2', {}, { dependsOn: ['1'] }),
      post('3', {}),
    ],
  ],
  ['nothing', () => []],
  ['no list', () => 'x'],
])('refuses a batch with %s as a whole', async (_, make) => {
  const { batch, post, call, items } = await setUp();
  expect((await batch(make(post))).status).toBe(400);
  expect((await call('GET', items)).body.value).toEqual([]);
});

test.each(['//example.org/x', 'https://example.org/v1.0/me', '/../_local/users', '/$batch', ''])(
  'the inner address %j reaches nothing else',
  async (url) => {
    const { batch } = await setUp();
    const { body } = await batch([{ id: '1', method: 'POST', url, headers: json, body: { requests: [] } }]);
    expect(body.responses?.[0]?.status).toBeGreaterThanOrEqual(400);
  },
);

test('each request in a batch is charged and refused on its own, with a fraction of a second to wait', async () => {
  let at = new Date('2026-01-01T00:00:00.000Z').getTime();
  const { batch, tenant, items, post } = await setUp({ throttle: true, now: () => new Date(at) });
  const reads = Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, method: 'GET', url: items }));
  for (let round = 0; round < 31; round += 1) await batch(reads);
  at += 10_249;
  const { status, headers, body } = await batch([post('a', { Key: 'a' }), ...reads.slice(0, 8)]);
  expect(status).toBe(200);
  expect(headers.get('retry-after')).toBeNull();
  const refused = (body.responses ?? []).filter((one) => one.status === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]?.headers['Retry-After']).toBe('49.751');
  expect(refused[0]?.body.error).toMatchObject({ code: 'TooManyRequests', innerError: { code: '429' } });
  expect(tenant.meter.snapshot()).toMatchObject({ roundTrips: 33, throttled: refused.length });
});

test('faults strike inside a batch too', async () => {
  const { batch, post, admin, call, items } = await setUp();
  await admin('POST', '/faults', { status: 504, when: 'after', match: { method: 'POST', path: '/items$', nth: 2 } });
  const { body } = await batch([post('1', { Key: 'a' }), post('2', { Key: 'b' })]);
  expect(Object.fromEntries((body.responses ?? []).map(({ id, status }) => [id, status]))).toEqual({ 1: 201, 2: 504 });
  expect((await call('GET', items)).body.value).toHaveLength(2);
});

test('a batch as a whole fails where the rule names it, before or after its requests were done', async () => {
  const { batch, post, admin, call, items } = await setUp();
  const rule = (more: object) => admin('POST', '/faults', { match: { path: '^/\\$batch$' }, times: 1, ...more });
  await rule({ status: 429, retryAfter: 3 });
  const refused = await batch([post('1', { Key: 'a' })]);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
  expect((await call('GET', items)).body.value).toEqual([]);
  await rule({ status: 504, when: 'after' });
  expect((await batch([post('1', { Key: 'a' })])).status).toBe(504);
  expect((await call('GET', items)).body.value).toHaveLength(1);
  await rule({ drop: true });
  await expect(batch([post('1', { Key: 'b' })])).rejects.toThrow('fetch failed');
  expect((await call('GET', items)).body.value).toHaveLength(1);
});
