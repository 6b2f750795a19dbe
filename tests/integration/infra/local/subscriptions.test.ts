import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../../../infra/local/src/graph/store/openDatabase';
import { createTenant } from '../../../../infra/local/src/tenant';
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

test('the list may be named by its title, and a list that goes takes its subscriptions along', async () => {
  const { call, subscribe } = await setUp();
  expect((await call('POST', '/sites/root/lists', { displayName: 'Work plan' })).status).toBe(201);
  const made = await subscribe({ resource: 'sites/root/lists/Work%20plan' });
  expect([made.status, made.body.resource]).toEqual([201, 'sites/root/lists/Work%20plan']);
  expect((await subscribe({ resource: 'sites/root/lists/%E0%A4%A' })).status).toBe(400);
  await call('DELETE', '/sites/root/lists/Work%20plan');
  expect((await call('GET', '/subscriptions')).body.value).toEqual([]);
});

test('a subscription that must be authorised again says so, holds back, and goes on after either answer', async () => {
  const { call, admin, items, subscribe, received, tenant } = await setUp();
  const { body } = await subscribe({ lifecycleNotificationUrl: 'https://bot.example/lifecycle' });
  expect(body.lifecycleNotificationUrl).toBe('https://bot.example/lifecycle');
  const change = async () => {
    await call('POST', items, { fields: {} });
    await tenant.notifier.idle();
    return received.splice(0).length;
  };
  const challenge = () => admin('POST', '/reauthorize', { subscriptionId: body.id });
  expect((await challenge()).status).toBe(204);
  expect(received.splice(0)).toEqual([
    {
      value: [
        {
          subscriptionId: body.id,
          subscriptionExpirationDateTime: '2026-01-02T00:00:00.000Z',
          tenantId: tenant.tenantId,
          clientState: 'state',
          lifecycleEvent: 'reauthorizationRequired',
        },
      ],
    },
  ]);
  expect(await change()).toBe(0);
  expect((await call('POST', `/subscriptions/${body.id}/reauthorize`)).status).toBe(204);
  expect(await change()).toBe(1);
  await challenge();
  received.splice(0);
  await call('PATCH', `/subscriptions/${body.id}`, { expirationDateTime: '2026-01-03T00:00:00Z' });
  expect(await change()).toBe(1);
  expect((await admin('POST', '/reauthorize', { subscriptionId: 'none' })).status).toBe(404);
});

test('a renewal may not reach beyond 42,300 minutes, and an app sees its own subscriptions only', async () => {
  const { call, subscribe, tenant, ids } = await setUp();
  const { id } = (await subscribe()).body;
  const renew = (expirationDateTime: string) => call('PATCH', `/subscriptions/${id}`, { expirationDateTime });
  expect((await renew('2026-01-30T09:00:00Z')).status).toBe(200);
  expect((await renew('2026-01-30T09:01:00Z')).status).toBe(400);
  const as = await tenant.signIn.issueUserToken({
    ...{ objectId: ids.owner, audience: 'https://graph.microsoft.com', scopes: ['Sites.Selected'], clientId: 'other' },
  });
  expect((await call('GET', `/subscriptions/${id}`, undefined, { as })).status).toBe(404);
  expect((await call('GET', '/subscriptions', undefined, { as })).body.value).toEqual([]);
});

test('the lifecycle address must pass the handshake as well', async () => {
  const { subscribe } = await setUp((url) => {
    const token = url.pathname === '/hooks' ? url.searchParams.get('validationToken') : 'no';
    return new Response(token, { headers: { 'content-type': 'text/plain' } });
  });
  expect((await subscribe()).status).toBe(201);
  expect((await subscribe({ lifecycleNotificationUrl: 'https://bot.example/lifecycle' })).status).toBe(400);
  expect((await subscribe({ lifecycleNotificationUrl: 'here' })).status).toBe(400);
});

test('a database of an earlier version gains what it lacks', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
  const database = path.join(folder, 'tenant.sqlite');
  const old = openDatabase(database);
  for (const column of ['lifecycleUrl', 'paused']) old.exec(`ALTER TABLE subscriptions DROP COLUMN ${column}`);
  old.exec('ALTER TABLE downloads DROP COLUMN converted');
  old.close();
  const tenant = createTenant({ database });
  expect(tenant.siteId).toContain('tenant.sharepoint.example');
  tenant.close();
  rmSync(folder, { recursive: true });
});
