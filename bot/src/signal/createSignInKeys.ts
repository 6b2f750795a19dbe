import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';

/** What an organisation's sign-in publishes of itself. */
export interface SignInKeys {
  /** Who its tokens say they are from. */
  readonly issuer: string;
  /** Finds a token's key; asks again, at most every half minute, when a token names an unknown one. */
  readonly keyOf: JWTVerifyGetKey;
}

export interface SignInKeysPorts {
  /** The organisation's authority: `https://login.microsoftonline.com/<tenant id>`. */
  readonly authority: string;
  readonly fetch: (url: string, init: { readonly signal: AbortSignal }) => Promise<Response>;
}

/**
 * The organisation's OpenID keys: read at the first call, then kept; keys are read anew after ten minutes at the latest.
 * @throws Error when sign-in does not answer, or not as it should; the next call tries again.
 */
export const createSignInKeys = ({ authority, fetch }: SignInKeysPorts): (() => Promise<SignInKeys>) => {
  let kept: Promise<SignInKeys> | undefined;

  const read = async (): Promise<SignInKeys> => {
    const address = `${authority}/v2.0/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    const body = answer.ok ? ((await answer.json()) as unknown) : undefined;
    const { issuer, jwks_uri: keys } = (body ?? {}) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
    if (typeof issuer !== 'string' || typeof keys !== 'string' || !URL.canParse(keys))
      throw new Error(`Sign-in does not say where its keys are (${String(answer.status)}).`);
    const send = (url: string, init: { readonly signal: AbortSignal }) => fetch(url, init);
    return { issuer, keyOf: createRemoteJWKSet(new URL(keys), { [customFetch]: send }) };
  };

  return () => {
    kept ??= read().catch((fault: unknown) => {
      kept = undefined;
      throw fault;
    });
    return kept;
  };
};
