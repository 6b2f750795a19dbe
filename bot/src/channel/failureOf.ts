import type { Failure } from '../outbox';

/** What an answer of Teams other than success means for the outbox (Teams documentation, “Send proactive messages”, status codes). */
export const failureOf = async (answer: Response): Promise<Failure> => {
  const { status } = answer;
  const code = codeOf(await answer.json().catch(() => undefined));
  const reason = code === undefined ? String(status) : `${String(status)} ${code}`;
  if (status === 412 || status === 429 || status >= 500)
    return { kind: 'throttled', reason, retryAfterMs: retryAfterMs(answer.headers.get('retry-after')) };
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
