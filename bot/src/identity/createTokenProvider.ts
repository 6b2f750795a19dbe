/** Where tokens come from: a response of OAuth's shape. */
export type AskForToken = () => Promise<Response>;

export interface TokenPorts {
  readonly ask: AskForToken;
  /** The machine's clock, whatever the demo's says: tokens expire in real time. */
  readonly now: () => Date;
}

const earlyMs = 5 * 60_000;

/**
 * A token that is asked for once and kept until five minutes before it expires; callers who come while it is asked for share the answer.
 * Who was refused with a token hands it back: it is not given out again.
 * @throws Error when the identity service refuses; its message names the service's code, never a secret.
 */
export const createTokenProvider = ({ ask, now }: TokenPorts): ((refused?: string) => Promise<string>) => {
  let kept: { readonly token: string; readonly until: number } | undefined;
  let asking: Promise<string> | undefined;

  const renew = async (): Promise<string> => {
    const answer = await ask();
    const body: unknown = await answer.json().catch(() => undefined);
    const token = fieldOf(body, 'access_token');
    if (!answer.ok || typeof token !== 'string') {
      const code = fieldOf(body, 'error');
      throw new Error(
        `No token: the identity service answered ${String(answer.status)} ${typeof code === 'string' ? code : ''}`.trim(),
      );
    }
    kept = { token, until: now().getTime() + lifetimeMs(body) - earlyMs };
    return token;
  };

  return (refused) => {
    if (kept && kept.token === refused) kept = undefined;
    if (kept && now().getTime() < kept.until) return Promise.resolve(kept.token);
    asking ??= renew().finally(() => {
      asking = undefined;
    });
    return asking;
  };
};

const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;

// Managed identities give seconds as text.
const lifetimeMs = (body: unknown): number => {
  const seconds = Number(fieldOf(body, 'expires_in'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 600_000;
};
