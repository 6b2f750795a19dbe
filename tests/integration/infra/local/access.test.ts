import { graphAudience } from '../../../../infra/local/src/signIn/signIn';
import { startTenant } from './startTenant';

const setUp = async () => {
  const kit = await startTenant();
  const items = await kit.makeList('Things', []);
  await kit.call('POST', items, { fields: { Title: 'a' } });
  return { ...kit, items };
};

test.each([
  ['owner', [200, 201, 201]],
  ['write', [200, 201, 403]],
  ['read', [200, 403, 403]],
  ['stranger', [403, 403, 403]],
] as const)('a person with the role %s reads, writes, provisions: %j', async (role, expected) => {
  const { call, items, tokens } = await setUp();
  const as = tokens[role];
  const statuses = [
    (await call('GET', items, undefined, { as })).status,
    (await call('POST', items, { fields: {} }, { as })).status,
    (await call('POST', '/sites/root/lists', { displayName: 'More' }, { as })).status,
  ];
  expect(statuses).toEqual(expected);
});

test('an app needs the permission and the grant; a delegated call has the lesser of both rights', async () => {
  const { tenant, call, items, ids } = await setUp();
  const asApp = (clientId: string, roles: string[]) =>
    tenant.signIn.issueAppToken({ clientId, audience: graphAudience, roles });
  const refused = await call('GET', items, undefined, { as: await asApp('bot', ['Sites.Selected']) });
  expect([refused.status, refused.body.error?.code]).toEqual([403, 'accessDenied']);
  const administrator = await asApp('admin', ['Sites.FullControl.All']);
  const grant = { roles: ['write'], grantedToIdentities: [{ application: { id: 'bot', displayName: 'Bot' } }] };
  expect(
    (await call('POST', '/sites/root/permissions', grant, { as: await asApp('bot', ['Sites.Selected']) })).status,
  ).toBe(403);
  expect((await call('POST', '/sites/root/permissions', grant, { as: administrator })).status).toBe(201);
  const written = await call('POST', items, { fields: {} }, { as: await asApp('bot', ['Sites.Selected']) });
  expect(written.body.createdBy).toMatchObject({ application: { id: 'bot', displayName: 'Bot' } });
  expect(
    (await call('POST', '/sites/root/lists', { displayName: 'M' }, { as: await asApp('bot', ['Sites.Selected']) }))
      .status,
  ).toBe(403);
  expect((await call('GET', items, undefined, { as: await asApp('bot', []) })).status).toBe(403);
  const through = (clientId: string) =>
    tenant.signIn.issueUserToken({
      objectId: ids.owner,
      audience: graphAudience,
      scopes: ['Sites.Selected'],
      clientId,
    });
  tenant.directory.addApp({ clientId: 'viewer', siteRole: 'read' });
  expect((await call('GET', items, undefined, { as: await through('viewer') })).status).toBe(200);
  expect((await call('POST', items, { fields: {} }, { as: await through('viewer') })).status).toBe(403);
});

test('a missing, forged, foreign or expired token is answered 401', async () => {
  let at = Date.parse('2026-01-01T00:00:00Z');
  const { tenant, call, tokens, ids } = await startTenant({ now: () => new Date(at) });
  const other = await startTenant({ now: () => new Date(at) });
  const wrongAudience = await tenant.signIn.issueUserToken({
    objectId: ids.owner,
    audience: 'api://bot',
    scopes: ['Sites.Selected'],
    clientId: 'client',
  });
  for (const as of ['', 'x', `${tokens.owner}x`, other.tokens.owner, wrongAudience]) {
    const { status, headers, body } = await call('GET', '/sites/root', undefined, { as });
    expect([status, body.error?.code]).toEqual([401, 'InvalidAuthenticationToken']);
    expect(headers.get('www-authenticate')).toContain('Bearer');
  }
  expect((await call('GET', '/sites/root')).status).toBe(200);
  at += 3_601_000;
  expect((await call('GET', '/sites/root')).status).toBe(401);
});

test('outside the site a permission is needed', async () => {
  const { tenant, call, ids } = await setUp();
  const bare = await tenant.signIn.issueUserToken({
    objectId: ids.owner,
    audience: graphAudience,
    scopes: ['Sites.Selected'],
    clientId: 'client',
  });
  const refused = await call('GET', '/users', undefined, { as: bare });
  expect([refused.status, refused.body.error?.code]).toEqual([403, 'Authorization_RequestDenied']);
  expect((await call('GET', '/users')).status).toBe(200);
});

test('every page may ask Graph; only pages of this machine may ask for more', async () => {
  const { tenant, admin, call } = await setUp();
  const preflight = await tenant.fetch(
    new Request('http://127.0.0.1/v1.0/me', {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-headers': 'authorization,prefer' },
    }),
  );
  expect(preflight.status).toBe(200);
  expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,prefer');
  const read = await call('GET', '/me', undefined, { headers: { origin: 'https://example.org' } });
  expect(read.headers.get('access-control-allow-origin')).toBe('*');
  expect(read.headers.get('access-control-expose-headers')?.split(', ')).toEqual(
    expect.arrayContaining(['ETag', 'Location', 'Retry-After', 'request-id', 'client-request-id', 'WWW-Authenticate']),
  );
  const from = (origin: string) => call('GET', 'http://127.0.0.1/_local/users', undefined, { headers: { origin } });
  expect((await from('https://example.org')).status).toBe(403);
  expect((await from('null')).status).toBe(403);
  expect((await from('http://localhost:5173')).headers.get('access-control-allow-origin')).toBe(
    'http://localhost:5173',
  );
  expect((await admin('GET', '/users')).status).toBe(200);
});

test.each([
  ['POST', '/v1.0/sites/root/lists', 'text/plain', '{}', 415],
  ['POST', '/v1.0/sites/root/lists', 'application/json', '{', 400],
  ['POST', '/v1.0/sites/root/lists', 'application/json', '[]', 400],
  ['POST', '/v1.0/sites/root/lists', 'application/json', JSON.stringify({ displayName: 'x'.repeat(5_000_000) }), 413],
  ['PUT', '/v1.0/sites/root/lists', 'application/json', '{}', 405],
  ['GET', '/v1.0/nothing/here', undefined, undefined, 400],
])('%s %s as %s is answered with an error of Graph', async (method, path, type, body, status) => {
  const { tenant, tokens } = await setUp();
  const headers = { authorization: `Bearer ${tokens.owner}`, ...(type === undefined ? {} : { 'content-type': type }) };
  const answer = await tenant.fetch(
    new Request(`http://127.0.0.1${path}`, { method, headers, ...(body === undefined ? {} : { body }) }),
  );
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({
    error: { code: expect.any(String), innerError: { 'request-id': expect.any(String) } },
  });
});
