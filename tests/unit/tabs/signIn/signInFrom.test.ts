import type { IPublicClientApplication } from '@azure/msal-browser';
import { signInFrom } from '../../../../tabs/src/signIn/signInFrom';

const account = { localAccountId: 'oid', name: 'Kofi Marigold', username: 'kofi@example.org' };
const result = { account, accessToken: 'token' };
const failure = (name: string, errorCode?: string): Error =>
  Object.assign(new Error(name), { name }, errorCode ? { errorCode } : {});

const client = (over: object): IPublicClientApplication =>
  ({
    getActiveAccount: () => null,
    getAllAccounts: () => [],
    acquireTokenSilent: () => Promise.resolve(result),
    acquireTokenPopup: () => Promise.resolve(result),
    ...over,
  }) as unknown as IPublicClientApplication;

const wanted = { scopes: ['Sites.ReadWrite.All'], nested: true };

test('through the host a person is signed in without being asked', async () => {
  const outcome = await signInFrom(client({}), wanted);
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
  expect(outcome.signIn.account).toEqual({ objectId: 'oid', name: 'Kofi Marigold' });
  await expect(outcome.signIn.token()).resolves.toBe('token');
});

test('a plain window without a known account needs a press first, and opens no hidden frame', async () => {
  const outcome = await signInFrom(client({ acquireTokenSilent: () => Promise.reject(new Error('asked in vain')) }), {
    ...wanted,
    nested: false,
  });
  if (outcome.kind !== 'needs-press') throw new Error(outcome.kind);
  await expect(outcome.press()).resolves.toMatchObject({ account: { objectId: 'oid' } });
});

test.each([failure('InteractionRequiredAuthError'), failure('ClientAuthError', 'no_account_error')])(
  '%s asks for a press',
  async (cause) => {
    const outcome = await signInFrom(client({ acquireTokenSilent: () => Promise.reject(cause) }), wanted);
    expect(outcome.kind).toBe('needs-press');
  },
);

test('a service that does not answer is an error with a way on', async () => {
  await expect(
    signInFrom(client({ acquireTokenSilent: () => Promise.reject(failure('BrowserAuthError')) }), wanted),
  ).rejects.toMatchObject({ code: 'signin.unavailable' });
});

test('a sign-in that ran out later says so', async () => {
  let calls = 0;
  const ageing = client({
    acquireTokenSilent: () =>
      ++calls === 1 ? Promise.resolve(result) : Promise.reject(failure('InteractionRequiredAuthError')),
  });
  const outcome = await signInFrom(ageing, wanted);
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
  await expect(outcome.signIn.token()).rejects.toMatchObject({ code: 'signin.expired' });
});

test('signing out of a window clears that person’s tokens; inside Teams there are none to clear', async () => {
  const cleared: unknown[] = [];
  const known = client({
    getAllAccounts: () => [account],
    clearCache: (request: unknown) => Promise.resolve(void cleared.push(request)),
  });
  for (const nested of [true, false]) {
    const outcome = await signInFrom(known, { ...wanted, nested });
    if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
    expect(outcome.signIn.endsHere).toBe(!nested);
    await outcome.signIn.forget();
  }
  expect(cleared).toEqual([{ account }]);
});

test('after a sign-out the next person chooses an account', async () => {
  const asked: unknown[] = [];
  const fresh = client({ acquireTokenPopup: (request: unknown) => (asked.push(request), Promise.resolve(result)) });
  const outcome = await signInFrom(fresh, { ...wanted, nested: false, loginHint: 'kofi@example.org', choose: true });
  if (outcome.kind !== 'needs-press') throw new Error(outcome.kind);
  await outcome.press();
  expect(asked).toEqual([{ scopes: wanted.scopes, prompt: 'select_account' }]);
});

test('a token that was refused is renewed, past what is kept; one that was renewed meanwhile is taken', async () => {
  const asked: unknown[] = [];
  let kept = 'old';
  const keeping = client({
    acquireTokenSilent: ({ scopes, forceRefresh }: { scopes: string[]; forceRefresh?: boolean }) => {
      asked.push([scopes, forceRefresh ?? false]);
      if (forceRefresh) kept = 'new';
      return Promise.resolve({ account, accessToken: kept });
    },
  });
  const outcome = await signInFrom(keeping, wanted);
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind);
  const { signIn } = outcome;
  expect(await signIn.token()).toBe('old');
  asked.length = 0;
  expect(await signIn.token(undefined, 'old')).toBe('new');
  expect(await signIn.token(undefined, 'old')).toBe('new');
  const { scopes } = wanted;
  expect(asked).toEqual([false, true, false].map((forced) => [scopes, forced]));
});
