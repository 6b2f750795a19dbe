import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { SignIn, SignInOutcome } from './signIn';

interface Wanted {
  readonly scopes: string[];
  readonly nested: boolean;
  readonly loginHint?: string | undefined;
  /** Somebody signed out here: the next person is asked who they are. */
  readonly choose?: boolean | undefined;
}

/** Turns an initialised client into an outcome: a person found silently, or the press that finds one. */
export const signInFrom = async (client: IPublicClientApplication, wanted: Wanted): Promise<SignInOutcome> => {
  const { scopes, loginHint, nested } = wanted;
  const press = async (): Promise<SignIn> => {
    const hint = wanted.choose ? { prompt: 'select_account' } : loginHint === undefined ? {} : { loginHint };
    return signInOf(client, await client.acquireTokenPopup({ scopes, ...hint }), scopes, nested);
  };
  const known = client.getActiveAccount() ?? client.getAllAccounts()[0];
  // A plain window that has never signed in would only open a hidden frame in vain.
  if (!nested && !known) return { kind: 'needs-press', press };
  try {
    const result = await client.acquireTokenSilent({ scopes, ...(known ? { account: known } : {}) });
    return { kind: 'signed-in', signIn: signInOf(client, result, scopes, nested) };
  } catch (cause) {
    if (needsPerson(cause)) return { kind: 'needs-press', press };
    throw new AppError('signin.unavailable', { cause });
  }
};

const signInOf = (
  client: IPublicClientApplication,
  result: AuthenticationResult,
  scopes: string[],
  nested: boolean,
): SignIn => {
  const account: AccountInfo = result.account;
  return {
    account: { objectId: account.localAccountId, name: account.name ?? account.username },
    token: async (wanted = scopes, refused?: string) => {
      const request = { scopes: [...wanted], account };
      try {
        const { accessToken } = await client.acquireTokenSilent(request);
        // Asked for past what is kept only when nobody else has renewed it meanwhile.
        if (accessToken !== refused) return accessToken;
        return (await client.acquireTokenSilent({ ...request, forceRefresh: true })).accessToken;
      } catch (cause) {
        throw new AppError(needsPerson(cause) ? 'signin.expired' : 'signin.unavailable', { cause });
      }
    },
    endsHere: !nested,
    // The nested client keeps nothing here (see openSignIn), and refuses to be asked.
    forget: () => (nested ? Promise.resolve() : client.clearCache({ account })),
  };
};

/** By name, not by class: the nested and the standard client throw from different copies. */
const needsPerson = (cause: unknown): boolean =>
  cause instanceof Error &&
  (cause.name === 'InteractionRequiredAuthError' ||
    ('errorCode' in cause && (cause.errorCode === 'no_account_error' || cause.errorCode === 'no_tokens_found')));
