import { decodeJwt } from 'jose';
import { createTenant } from '../../../../infra/local/src/tenant';
import { startTenant } from './startTenant';

const origin = 'http://127.0.0.1:4301';
const graph = 'https://graph.microsoft.com';

const setUp = async () => {
  const { tenant, ids } = await startTenant();
  tenant.directory.addApp({ clientId: 'bot', secret: 's3cret', siteRole: 'write', roles: ['Sites.Selected'] });
  const tokenFor = (wanted: object = {}) =>
    tenant.signIn.issueUserToken({
      objectId: ids.read,
      audience: 'api://bot',
      scopes: ['access_as_user'],
      clientId: 'bot',
      ...wanted,
    });
  const exchange = async (assertion: string, more: Record<string, string> = {}) => {
    const form = {
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_id: 'bot',
      client_secret: 's3cret',
      scope: `${graph}/.default`,
      assertion,
      ...more,
    };
    const url = `${origin}/${tenant.tenantId}/oauth2/v2.0/token`;
    const answer = await tenant.fetch(new Request(url, { method: 'POST', body: new URLSearchParams(form) }));
    return { status: answer.status, body: (await answer.json()) as Record<string, string> };
  };
  const listsWith = async (token: string | undefined) =>
    (
      await tenant.fetch(
        new Request(`${origin}/v1.0/sites/${tenant.siteId}/lists?$select=id,displayName`, {
          headers: { authorization: `Bearer ${String(token)}` },
        }),
      )
    ).status;
  return { tenant, ids, tokenFor, exchange, listsWith };
};

test.each(['api://bot', 'bot'])(
  'a token for the app (%s) becomes one for Graph as the same person',
  async (audience) => {
    const { ids, tokenFor, exchange, listsWith } = await setUp();
    const { status, body } = await exchange(await tokenFor({ audience }));
    expect(status).toBe(200);
    expect(decodeJwt(String(body.access_token))).toMatchObject({
      aud: graph,
      oid: ids.read,
      azp: 'bot',
      scp: 'Sites.Selected User.Read',
    });
    expect(body.refresh_token).toBeUndefined();
    expect(await listsWith(body.access_token)).toBe(200);
  },
);

test('the person’s own rights hold: a stranger to the site gets a token, and nothing with it', async () => {
  const { ids, tokenFor, exchange, listsWith } = await setUp();
  const { body } = await exchange(await tokenFor({ objectId: ids.stranger }));
  expect(await listsWith(body.access_token)).toBe(403);
});

test('refuses in the words of Entra', async () => {
  const { tenant, tokenFor, exchange } = await setUp();
  const good = await tokenFor();
  const [head = '', body = '', signature = ''] = good.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const forged = `${head}.${Buffer.from(JSON.stringify({ ...claims, oid: 'x' })).toString('base64url')}.${signature}`;
  const other = createTenant({ database: ':memory:', origin });
  const stranger = other.directory.addPerson({ displayName: 'Somebody', role: 'write' });
  const foreign = await other.signIn.issueUserToken({
    objectId: stranger.id,
    audience: 'api://bot',
    scopes: ['access_as_user'],
    clientId: 'bot',
  });
  other.close();
  const asApp = await tenant.signIn.issueAppToken({ clientId: 'bot', audience: 'api://bot', roles: [] });
  const cases: [what: string, assertion: string, more: Record<string, string>, error: string, code: string][] = [
    ['no secret', good, { client_secret: '' }, 'invalid_client', 'AADSTS7000215'],
    ['wrong secret', good, { client_secret: 'guess' }, 'invalid_client', 'AADSTS7000215'],
    ['an app without a secret', good, { client_id: 'client', client_secret: '' }, 'invalid_client', 'AADSTS7000215'],
    ['another use', good, { requested_token_use: '' }, 'invalid_request', 'requested_token_use'],
    ['no assertion', '', {}, 'invalid_request', 'AADSTS900144'],
    ['wrong audience', await tokenFor({ audience: graph }), {}, 'invalid_grant', 'AADSTS500131'],
    ['expired', await tokenFor({ lifetime: -1 }), {}, 'invalid_grant', 'AADSTS500133'],
    ['forged', forged, {}, 'invalid_grant', 'AADSTS50013:'],
    ['nonsense', 'a.b.c', {}, 'invalid_grant', 'AADSTS50013:'],
    ['of another tenant', foreign, {}, 'invalid_grant', 'AADSTS50'],
    ['of an app', asApp, {}, 'invalid_grant', 'AADSTS7000114'],
  ];
  for (const [what, assertion, more, error, code] of cases) {
    const answer = await exchange(assertion, more);
    expect([what, answer.status, answer.body.error]).toEqual([what, error === 'invalid_client' ? 401 : 400, error]);
    expect(answer.body.error_description).toContain(code);
    expect(answer.body.access_token).toBeUndefined();
  }
});
