import { answerNestedSignIn } from '../../../../../../infra/local/host/src/host/nestedSignIn';
import type { LocalService } from '../../../../../../infra/local/host/src/service/LocalService';

const person = { id: 'kofi', displayName: 'Kofi Marigold', userPrincipalName: 'kofi@ashdale.example', jobTitle: null };
const appId = '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a002';

/** What the tab's request for a scope asks of the local server. */
const wantedFor = async (scope: string): Promise<object[]> => {
  const wanted: object[] = [];
  const service = {
    tokens: (asked: object) => {
      wanted.push(asked);
      return Promise.resolve({ access_token: 'a', id_token: 'i', expires_in: 3600 });
    },
  } as unknown as LocalService;
  const request = { method: 'GetToken', requestId: '1', tokenParams: { clientId: appId, scope } };
  const answer = await answerNestedSignIn(
    { service, person, tenantId: 'larkmere', environment: '127.0.0.1:4301' },
    JSON.stringify(request),
  );
  expect(JSON.parse(answer)).toMatchObject({ success: true, requestId: '1', token: { access_token: 'a', scope } });
  return wanted;
};

test.each([
  [
    'Graph by its address',
    'https://graph.microsoft.com/Sites.Selected openid',
    'https://graph.microsoft.com',
    'Sites.Selected',
  ],
  ['the app’s own door', `openid profile api://${appId}/access_as_user`, `api://${appId}`, 'access_as_user'],
  [
    'a door below a domain',
    `api://tabs.example/${appId}/access_as_user`,
    `api://tabs.example/${appId}`,
    'access_as_user',
  ],
])('a token is for what its scope names: %s', async (_what, scope, audience, bare) => {
  expect(await wantedFor(scope)).toEqual([{ person: 'kofi', clientId: appId, scopes: [bare], audience }]);
});

test('bare scopes leave it to the server, whose usual one is Graph', async () => {
  expect(await wantedFor('User.Read offline_access')).toEqual([
    { person: 'kofi', clientId: appId, scopes: ['User.Read'] },
  ]);
});
