import type { Config } from '../config';

/** What came of asking to speak to Graph as a person. */
export type OnBehalfOutcome =
  | { readonly kind: 'token'; readonly token: string }
  /** Sign-in's own code, as `invalid_grant AADSTS65001`: nobody consented, the secret is wrong, the token is not for this app. */
  | { readonly kind: 'refused'; readonly code: string };

/**
 * Exchanges a token that a person's tab has for this app for one for Graph as that person (OAuth 2.0 on-behalf-of).
 * @throws Error when sign-in does not answer
 */
export type OnBehalf = (assertion: string) => Promise<OnBehalfOutcome>;

type OnBehalfConfig = Pick<Config, 'tokenUrl' | 'appId' | 'appSecret' | 'botLogin' | 'tenantId'>;

/** Undefined without a secret: the exchange needs one. */
export const createOnBehalf = (config: OnBehalfConfig, fetch: typeof globalThis.fetch): OnBehalf | undefined => {
  const { tokenUrl, appId, appSecret, botLogin, tenantId } = config;
  if (appSecret === undefined || appId === '') return undefined;
  const url = tokenUrl ?? `${botLogin}/${tenantId}/oauth2/v2.0/token`;
  return async (assertion) => {
    const body = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      client_id: appId,
      client_secret: appSecret,
      scope: 'https://graph.microsoft.com/.default',
      assertion,
    });
    const answer = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(10_000) });
    const read = ((await answer.json().catch(() => undefined)) ?? {}) as Readonly<Record<string, unknown>>;
    if (answer.ok && typeof read['access_token'] === 'string') return { kind: 'token', token: read['access_token'] };
    if (answer.status === 400 || answer.status === 401) return { kind: 'refused', code: codeIn(read) };
    throw new Error(`No token on behalf of a person: the identity service answered ${String(answer.status)}`);
  };
};

/** The codes alone: the description beside them may name people. */
const codeIn = ({ error, error_description: description }: Readonly<Record<string, unknown>>): string =>
  [
    typeof error === 'string' ? /^\w{1,40}/.exec(error)?.[0] : undefined,
    typeof description === 'string' ? /^AADSTS\d{1,10}/.exec(description)?.[0] : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
