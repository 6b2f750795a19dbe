import type { Failure } from '../outbox';

/**
 * What an answer of Teams other than success means for the outbox (Teams documentation, “Send proactive messages”, status codes). 412, 429 and 503
 * refuse a request before anything is done; any other 5xx may come from something in between, after Teams took it.
 */
export const failureOf = async (answer: Response): Promise<Failure> => {
  const { status } = answer;
  const code = codeOf(await answer.json().catch(() => undefined));
  const reason = code === undefined ? String(status) : `${String(status)} ${code}`;
  if (status === 412 || status === 429 || status === 503) {
    const wait = retryAfterMs(answer.headers.get('retry-after'));
    return { kind: 'throttled', reason, retryAfterMs: wait, ...(status === 429 && { tooMany: true }) };
  }
  if (status >= 500) return { kind: 'unknown', reason };
  // What was refused is not the message: a secret that ran out, a request that got lost. Said again it would be refused just so, for now.
  if (status === 401 || status === 408 || status === 409) {
    const fault = new Error(`Teams refused the bot: ${reason}`);
    return { kind: 'throttled', reason, fault, ...(status === 401 && { later: true }) };
  }
  if (status === 403) return { kind: 'blocked', reason };
  if (status === 404) return { kind: 'conversation-gone', reason };
  if (status === 413) return { kind: 'too-large', reason };
  return { kind: 'failed', reason };
};

const codeOf = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined;
  const { error } = body;
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^\w{1,60}$/.test(error.code) ? error.code : undefined;
};

const retryAfterMs = (header: string | null): number | undefined => {
  const seconds = Number(header);
  return header !== null && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
};
