import { startTenant } from './startTenant';

const setUp = async (respond?: (url: URL) => Response) => {
  let at = Date.parse('2026-01-01T00:00:00Z');
  const received: { value: Record<string, unknown>[] }[] = [];
  const endpoint: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (respond !== undefined) return respond(url);
    const token = url.searchParams.get('validationToken');
    if (token !== null) return new Response(token, { headers: { 'content-type': 'text/plain' } });
    received.push((await request.json()) as (typeof received)[number]);
    return new Response(null, { status: 202 });
  };
  const kit = await startTenant({ now: () => new Date(at), fetch: endpoint, delay: () => Promise.resolve() });
  const items = await kit.makeList('Things', []);
  const resource = items.slice(1).replace(/\/items$/, '');
  const subscribe = (more: object = {}) =>
    kit.call('POST', '/subscriptions', {
      changeType: 'updated',
      notificationUrl: 'https://bot.example/hooks',
      resource,
      expirationDateTime: '2026-01-02T00:00:00Z',
      clientState: 'state',
      ...more,
    });
  return { ...kit, items, received, subscribe, pass: (ms: number) => (at += ms) };
};

test('a change of the list is told, without saying of what', async () => {
  const { call, items, subscribe, received, tenant } = await setUp();
  const made = await subscribe();
  expect(made.status).toBe(201);
  await call('POST', items, { fields: { Title: 'a' } });
  await call('PATCH', `${items}/1/fields`, { Title: 'b' });
  await tenant.notifier.idle();
  const [notification] = received[0]?.value ?? [];
  expect(notification).toMatchObject({
    subscriptionId: made.body.id,
    clientState: 'state',
    changeType: 'updated',
    tenantId: tenant.tenantId,
  });
  expect(notification).not.toHaveProperty('resourceData');
});

test.each([
  ['another change type', { changeType: 'created' }],
  ['too long a life', { expirationDateTime: '2026-02-01T00:00:00Z' }],
  ['an expiry in the past', { expirationDateTime: '2025-01-01T00:00:00Z' }],
  ['a long client state', { clientState: 'x'.repeat(129) }],
  ['an unknown list', { resource: 'sites/root/lists/none' }],
  ['no address', { notificationUrl: 'here' }],
])('refuses %s', async (_, more) => {
  const { subscribe } = await setUp();
  expect((await subscribe(more)).status).toBe(400);
});

test('the endpoint must echo the token', async () => {
  const { subscribe } = await setUp(() => new Response('no', { headers: { 'content-type': 'text/plain' } }));
  expect((await subscribe()).body.error?.message).toContain('validation');
});

test('subscriptions are renewed, expire and are deleted', async () => {
  const { call, items, subscribe, received, tenant, pass, issue } = await setUp();
  const { id } = (await subscribe()).body;
  expect(
    (await call('PATCH', `/subscriptions/${id}`, { expirationDateTime: '2026-01-03T00:00:00Z' })).body,
  ).toMatchObject({ expirationDateTime: '2026-01-03T00:00:00.000Z' });
  pass(3 * 24 * 3_600_000);
  const as = await issue('owner');
  expect((await call('GET', `/subscriptions/${id}`, undefined, { as })).status).toBe(404);
  await call('POST', items, { fields: {} }, { as });
  await tenant.notifier.idle();
  expect(received).toEqual([]);
});

test('an endpoint that fails is tried three times', async () => {
  let alive = true;
  const { call, items, subscribe, admin } = await setUp((url) =>
    alive
      ? new Response(url.searchParams.get('validationToken'), { headers: { 'content-type': 'text/plain' } })
      : new Response(null, { status: 500 }),
  );
  await subscribe();
  alive = false;
  await call('POST', items, { fields: {} });
  expect((await admin('GET', '/notifications')).body.value?.map(({ status }) => status)).toEqual([500, 500, 500]);
});
