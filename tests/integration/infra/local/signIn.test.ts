import { createHash } from 'node:crypto';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { startTenant } from './startTenant';

const origin = 'http://127.0.0.1:4301';

const setUp = async () => {
  const kit = await startTenant();
  kit.tenant.directory.addApp({
    clientId: 'bot',
    secret: 's3cret',
    roles: ['Sites.Selected'],
    redirectUris: ['brk-multihub://tab.example'],
  });
  const base = `${origin}/${kit.tenant.tenantId}`;
  const ask = async (form: Record<string, string>, address = `${base}/oauth2/v2.0/token`, headers = {}) => {
    const response = await kit.tenant.fetch(
      new Request(address, { method: 'POST', body: new URLSearchParams(form), headers }),
    );
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };
  return { ...kit, base, ask };
};

test('discovery and keys agree with the tokens', async () => {
  const { tenant, base, tokens, ids } = await setUp();
  const get = async (url: string) => (await (await tenant.fetch(new Request(url))).json()) as Record<string, string>;
  const configuration = await get(`${base}/v2.0/.well-known/openid-configuration`);
  const keys = (await get(String(configuration.jwks_uri))) as never;
  const { payload } = await jwtVerify(tokens.owner, createLocalJWKSet(keys), {
    audience: 'https://graph.microsoft.com',
  });
  expect(payload).toMatchObject({
    oid: ids.owner,
    tid: tenant.tenantId,
    azp: 'client',
    name: 'Person owner',
    preferred_username: 'person.owner@tenant.example',
  });
  expect(payload.scp).toContain('Sites.Selected');
  const bot = await get(`${origin}/botframework/.well-known/openidconfiguration`);
  const botKeys = (await get(String(bot.jwks_uri))) as unknown as { keys: { endorsements: string[] }[] };
  expect(botKeys.keys[0]?.endorsements).toEqual(['msteams']);
  const chat = await tenant.signIn.issueBotFrameworkToken({ botId: 'bot', serviceUrl: 'http://127.0.0.1/chat' });
  const verified = await jwtVerify(chat, createLocalJWKSet(botKeys as never), {
    audience: 'bot',
    issuer: 'https://api.botframework.com',
  });
  expect(verified.payload.serviceurl).toBe('http://127.0.0.1/chat');
});

test('an app signs in by its secret, for Graph or for the Bot Framework', async () => {
  const { ask, tenant } = await setUp();
  const form = {
    grant_type: 'client_credentials',
    client_id: 'bot',
    client_secret: 's3cret',
    scope: 'https://graph.microsoft.com/.default',
  };
  const { body } = await ask(form);
  expect(decodeJwt(String(body.access_token))).toMatchObject({
    aud: 'https://graph.microsoft.com',
    roles: ['Sites.Selected'],
    appid: 'bot',
  });
  const bot = await ask(
    { ...form, scope: 'https://api.botframework.com/.default' },
    `${origin}/botframework.com/oauth2/v2.0/token`,
  );
  await expect(
    tenant.signIn.verify(String(bot.body.access_token), 'https://api.botframework.com'),
  ).resolves.toMatchObject({ appid: 'bot' });
  const basic = { authorization: `Basic ${Buffer.from('bot:s3cret').toString('base64')}` };
  expect((await ask({ grant_type: 'client_credentials', scope: form.scope }, undefined, basic)).status).toBe(200);
  expect((await ask({ ...form, client_secret: 'wrong' })).status).toBe(401);
  expect((await ask({ ...form, client_id: 'client' })).status).toBe(401);
  expect((await ask({ ...form, scope: 'https://graph.microsoft.com/Sites.Selected' })).body.error).toBe(
    'invalid_scope',
  );
  expect((await ask({ grant_type: 'password' })).body.error).toBe('unsupported_grant_type');
});

const authorizeUrl = (base: string, more: Record<string, string> = {}) => {
  const challenge = createHash('sha256').update('verifier').digest('base64url');
  const asked = {
    client_id: 'client',
    redirect_uri: 'http://localhost:5173/',
    response_type: 'code',
    scope: 'openid offline_access https://graph.microsoft.com/Sites.Selected',
    state: 'st',
    nonce: 'no',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...more,
  };
  return `${base}/oauth2/v2.0/authorize?${new URLSearchParams(asked).toString()}`;
};

test('a person is chosen on a page, and the code is good once, for who asked', async () => {
  const { tenant, base, ask, ids } = await setUp();
  tenant.directory.addPerson({ displayName: '<script>alert(1)</script>' });
  const page = await (await tenant.fetch(new Request(authorizeUrl(base)))).text();
  expect(page).toContain('Person owner');
  expect(page).not.toContain('<script>');
  const chosen = await tenant.fetch(new Request(authorizeUrl(base, { person: ids.owner })));
  const location = new URL(String(chosen.headers.get('location')));
  const answer = new URLSearchParams(location.hash.slice(1));
  expect([location.origin, answer.get('state')]).toEqual(['http://localhost:5173', 'st']);
  const form = {
    grant_type: 'authorization_code',
    client_id: 'client',
    redirect_uri: 'http://localhost:5173/',
    code: String(answer.get('code')),
    code_verifier: 'verifier',
  };
  const { status, body } = await ask(form);
  expect(status).toBe(200);
  expect(decodeJwt(String(body.id_token))).toMatchObject({ nonce: 'no', aud: 'client', oid: ids.owner });
  expect(decodeJwt(String(body.access_token))).toMatchObject({ scp: 'Sites.Selected', oid: ids.owner });
  expect(JSON.parse(Buffer.from(String(body.client_info), 'base64url').toString())).toEqual({
    uid: ids.owner,
    utid: tenant.tenantId,
  });
  expect((await ask(form)).body.error).toBe('invalid_grant');
  const refreshed = await ask({
    grant_type: 'refresh_token',
    client_id: 'client',
    refresh_token: String(body.refresh_token),
  });
  expect(decodeJwt(String(refreshed.body.access_token)).oid).toBe(ids.owner);
  expect(
    (await ask({ grant_type: 'refresh_token', client_id: 'other', refresh_token: String(body.refresh_token) })).status,
  ).toBe(400);
  expect(
    (await ask({ grant_type: 'refresh_token', client_id: 'client', refresh_token: String(body.access_token) })).status,
  ).toBe(400);
});

test.each([
  [{ redirect_uri: 'https://example.org/' }],
  [{ redirect_uri: 'javascript:alert(1)' }],
  [{ client_id: '' }],
  [{ response_type: 'token' }],
  [{ code_challenge_method: 'plain' }],
])('an authorisation request with %j goes nowhere', async (more) => {
  const { tenant, base, ids } = await setUp();
  const answer = await tenant.fetch(new Request(authorizeUrl(base, { person: ids.owner, ...more })));
  expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
});

test('without a page: by login hint, or not at all; the local grant asks nothing', async () => {
  const { tenant, base, ask, ids } = await setUp();
  const silent = await tenant.fetch(
    new Request(authorizeUrl(base, { prompt: 'none', login_hint: 'person.read@tenant.example' })),
  );
  expect(silent.headers.get('location')).toContain('code=');
  const nobody = await tenant.fetch(new Request(authorizeUrl(base, { prompt: 'none' })));
  expect(nobody.headers.get('location')).toContain('login_required');
  const { body } = await ask({
    grant_type: 'urn:local:person',
    object_id: ids.read,
    client_id: 'client',
    scope: 'https://graph.microsoft.com/Sites.Selected',
  });
  expect(decodeJwt(String(body.access_token)).oid).toBe(ids.read);
  expect((await ask({ grant_type: 'urn:local:person', object_id: 'x', client_id: 'client', scope: '' })).status).toBe(
    400,
  );
});
