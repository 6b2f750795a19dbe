import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { SignIn, SignInOutcome } from './signIn';

interface Wanted {
  readonly scopes: string[];
  readonly nested: boolean;
  readonly loginHint?: string | undefined;
}

/** Turns an initialised client into an outcome: a person found silently, or the press that finds one. */
export const signInFrom = async (client: IPublicClientApplication, wanted: Wanted): Promise<SignInOutcome> => {
  const { scopes, loginHint } = wanted;
  const press = async (): Promise<SignIn> => {
    const hint = loginHint === undefined ? {} : { loginHint };
    return signInOf(client, await client.acquireTokenPopup({ scopes, ...hint }), scopes);
  };
  const known = client.getActiveAccount() ?? client.getAllAccounts()[0];
  // A plain window that has never signed in would only open a hidden frame in vain.
  if (!wanted.nested && !known) return { kind: 'needs-press', press };
  try {
    const result = await client.acquireTokenSilent({ scopes, ...(known ? { account: known } : {}) });
    return { kind: 'signed-in', signIn: signInOf(client, result, scopes) };
  } catch (cause) {
    if (needsPerson(cause)) return { kind: 'needs-press', press };
    throw new AppError('signin.unavailable', { cause });
  }
};

const signInOf = (client: IPublicClientApplication, result: AuthenticationResult, scopes: string[]): SignIn => {
  const account: AccountInfo = result.account;
  return {
    account: { objectId: account.localAccountId, name: account.name ?? account.username },
    token: async (wanted = scopes) => {
      try {
        return (await client.acquireTokenSilent({ scopes: [...wanted], account })).accessToken;
      } catch (cause) {
        throw new AppError(needsPerson(cause) ? 'signin.expired' : 'signin.unavailable', { cause });
      }
    },
  };
};

/** By name, not by class: the nested and the standard client throw from different copies. */
const needsPerson = (cause: unknown): boolean =>
  cause instanceof Error &&
  (cause.name === 'InteractionRequiredAuthError' ||
    ('errorCode' in cause && (cause.errorCode === 'no_account_error' || cause.errorCode === 'no_tokens_found')));
