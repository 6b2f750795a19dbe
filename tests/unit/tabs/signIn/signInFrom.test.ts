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
