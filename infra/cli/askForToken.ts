import { Refusal } from '../refusals';

interface TokenRequest {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
}

const minute = 60_000;

/** Tokens for Graph by an application's secret, each kept until shortly before it ends. */
export const askForToken = ({ fetch: reach, now, url, clientId, secret }: TokenRequest): (() => Promise<string>) => {
  let kept = { token: '', until: 0 };
  return async () => {
    if (now().getTime() < kept.until) return kept.token;
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: secret,
      scope: 'https://graph.microsoft.com/.default',
    });
    const answer = await reach(url, { method: 'POST', body });
    const given: unknown = await answer.json().catch(() => undefined);
    if (!answer.ok || !isToken(given)) {
      throw new Refusal('signin.refused', { facts: { status: answer.status, clientId } });
    }
    kept = { token: given.access_token, until: now().getTime() + given.expires_in * 1000 - 5 * minute };
    return kept.token;
  };
};

const isToken = (value: unknown): value is { access_token: string; expires_in: number } =>
  typeof value === 'object' &&
  value !== null &&
  'access_token' in value &&
  typeof value.access_token === 'string' &&
  'expires_in' in value &&
  typeof value.expires_in === 'number';
