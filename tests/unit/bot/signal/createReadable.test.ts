import { createOnBehalf } from '../../../../bot/src/identity';
import { createReadable } from '../../../../bot/src/signal/createReadable';

const config = {
  tokenUrl: undefined,
  appId: 'app',
  appSecret: 's3cret',
  botLogin: 'https://login.example',
  tenantId: 't1',
};
const graph = 'https://graph.example/v1.0';

const rig = (
  answers: readonly Response[],
  token: () => Response = () => Response.json({ access_token: 'graph-token' }),
) => {
  const calls: { readonly url: string; readonly authorization: string | null; readonly body: string }[] = [];
  const spent: unknown[] = [];
  const left = [...answers];
  const fetch: typeof globalThis.fetch = (input, init) => {
    const url = String(input as string);
    const body = init?.body instanceof URLSearchParams ? init.body.toString() : '';
    calls.push({ url, authorization: new Headers(init?.headers).get('Authorization'), body });
    return Promise.resolve(url.startsWith('https://login.example') ? token() : (left.shift() ?? Response.error()));
  };
  const onBehalf = createOnBehalf(config, fetch);
  if (!onBehalf) throw new Error('A secret was given.');
  const ask = createReadable({
    onBehalf,
    graph,
    site: 'host,a,b',
    fetch,
    budget: {
      take: (cost, urgency) => {
        spent.push([cost, urgency]);
        return Promise.resolve();
      },
      learn: () => undefined,
    },
  });
  return { ask, calls, spent };
};

test('asks Graph with the token that sign-in gave for the person’s, page by page, out of the app’s allowance', async () => {
  const next = `${graph}/sites/host,a,b/lists?$skiptoken=x`;
  const { ask, calls, spent } = rig([
    Response.json({ value: [{ id: 'l1' }, {}, null], '@odata.nextLink': next }),
    Response.json({ value: [{ id: 'l2' }] }),
  ]);
  expect(await ask('tab-token')).toEqual({ kind: 'lists', ids: new Set(['l1', 'l2']) });
  expect(calls[0]?.url).toBe('https://login.example/t1/oauth2/v2.0/token');
  expect(Object.fromEntries(new URLSearchParams(calls[0]?.body))).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    requested_token_use: 'on_behalf_of',
    client_id: 'app',
    client_secret: 's3cret',
    scope: 'https://graph.microsoft.com/.default',
    assertion: 'tab-token',
  });
  expect(calls.slice(1)).toEqual([
    { url: `${graph}/sites/host%2Ca%2Cb/lists?$select=id,displayName`, authorization: 'Bearer graph-token', body: '' },
    { url: next, authorization: 'Bearer graph-token', body: '' },
  ]);
  expect(spent).toEqual([
    [2, 'background'],
    [2, 'background'],
  ]);
});

test('a link to elsewhere is not followed with the person’s token', async () => {
  const { ask, calls } = rig([
    Response.json({ value: [{ id: 'l1' }], '@odata.nextLink': 'https://evil.example/v1.0/x' }),
  ]);
  expect(await ask('t')).toEqual({ kind: 'lists', ids: new Set(['l1']) });
  expect(calls).toHaveLength(2);
});

test.each([403, 404])('a site that is not for them (%i) has no lists for them', async (status) => {
  expect(await rig([new Response(null, { status })]).ask('t')).toEqual({ kind: 'lists', ids: new Set() });
});

test.each([
  [401, new Response(null, { status: 401 })],
  [429, new Response(null, { status: 429 })],
  [503, new Response(null, { status: 503 })],
  [200, Response.json({ value: 'nonsense' })],
])('no answer (%i) is no answer, not “nothing”', async (_status, answer) => {
  await expect(rig([answer]).ask('t')).rejects.toThrow('Graph does not say');
});

test('refused by sign-in: its codes and nothing of what it says about people', async () => {
  const refusal = () =>
    Response.json(
      { error: 'invalid_grant', error_description: 'AADSTS65001: The user kofi@tenant.example has not consented.' },
      { status: 400 },
    );
  const { ask, calls } = rig([], refusal);
  expect(await ask('t')).toEqual({ kind: 'refused', code: 'invalid_grant AADSTS65001' });
  expect(calls).toHaveLength(1);
  await expect(rig([], () => new Response('busy', { status: 503 })).ask('t')).rejects.toThrow('503');
});

test('without a secret there is no exchange', () => {
  expect(createOnBehalf({ ...config, appSecret: undefined }, fetch)).toBeUndefined();
  expect(createOnBehalf({ ...config, appId: '' }, fetch)).toBeUndefined();
});
