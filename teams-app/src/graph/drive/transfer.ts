import { AppError } from '../../errors';
import type { Budget } from '../pipeline/createBudget';
import { noAnswer } from '../pipeline/noAnswer';
import { maySendAgain, retryWait } from '../pipeline/retryWait';
import type { RetryPorts } from '../pipeline/retry';
import type { Urgency } from '../ports';
import type { AnswerHeaders } from '../pipeline/wire';

export interface TransferPorts extends RetryPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Graph's own address. */
  readonly base: string;
  readonly budget: Budget;
  readonly urgency: Urgency;
  /** For one attempt; a large file takes its time. */
  readonly timeoutMs?: number;
}

export interface Transfer {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** As Graph gave it: it carries its own authority. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** The most bytes that are taken. */
  readonly most: number;
}

export interface Transferred {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Undefined when there were more than were to be taken. */
  readonly bytes: Uint8Array | undefined;
  /** Why no answer came. */
  readonly cause?: unknown;
}

const cost = 1;

/** One attempt at an address that carries its own authority; no token goes with it. No answer counts as 504. */
export const transfer = async (
  ports: TransferPorts,
  { method, url, headers, body, most }: Transfer,
): Promise<Transferred> => {
  mayGo(ports.base, url);
  await ports.budget.take(cost, ports.urgency);
  const ends = new AbortController();
  const timer = setTimeout(() => ends.abort(), ports.timeoutMs ?? 120_000);
  try {
    const response = await ports.fetch(url, {
      method,
      redirect: 'error',
      signal: ends.signal,
      ...(headers && { headers: { ...headers } }),
      ...(body && { body: new Blob([body.slice()]) }),
    });
    ports.budget.learn(response.status, response.headers);
    return { status: response.status, headers: response.headers, bytes: await bytesOf(response, most) };
  } catch (cause) {
    const { status, headers: none } = noAnswer(cause);
    return { status, headers: none, bytes: new Uint8Array(0), cause };
  } finally {
    clearTimeout(timer);
  }
};

/** Makes attempts until one is final, with the waits that Graph asks for, within what whoever waits is made to. */
export const patiently = async <T extends Pick<Transferred, 'status' | 'headers'>>(
  ports: TransferPorts,
  attempt: () => Promise<T>,
): Promise<T> => {
  for (let made = 1, waited = 0; ; made += 1) {
    const answer = await attempt();
    if (!maySendAgain(answer.status, true)) return answer;
    const wait = retryWait({ made, waited }, answer.headers, ports.urgency, ports);
    if (wait === undefined) return answer;
    waited += wait;
    await ports.sleep(wait);
  }
};

/** What a person's file is in must not be read on the way; on this machine the local tenant has no certificate. */
const mayGo = (base: string, url: string): void => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'https:' || parsed?.origin === new URL(base).origin) return;
  throw new AppError('graph.unexpected', { cause: new Error('A file’s address is not of https.') });
};

const bytesOf = async (response: Response, most: number): Promise<Uint8Array | undefined> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(0);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
};
