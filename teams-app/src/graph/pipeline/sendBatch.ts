import type { Urgency } from '../ports';
import { costOf } from './costOf';
import type { Budget } from './createBudget';
import { isRepeatable, type GraphAnswer, type GraphRequest } from './graphClient';
import { isRecord } from './isRecord';
import { noAnswer } from './noAnswer';
import type { SendOne } from './openClient';
import type { RetryPorts } from './retry';
import { maySendAgain, retryWait } from './retryWait';

/** Graph takes no more in one batch. */
const mostInBatch = 20;

export interface BatchPorts extends RetryPorts {
  readonly sendOne: SendOne;
  readonly budget: Budget;
  readonly rebase: (link: string) => string;
  /** Another token instead of one that was refused; false when there is none. */
  readonly renew: () => Promise<boolean>;
}

export type SendBatch = (requests: readonly GraphRequest[], urgency: Urgency) => Promise<readonly GraphAnswer[]>;

/** Sends requests 20 at a time: batches of reads side by side, so that they take the time of one; others in their order. Inside a batch each request is retried by itself. */
export const openBatch =
  (ports: BatchPorts): SendBatch =>
  async (requests, urgency) => {
    const chunks = Array.from({ length: Math.ceil(requests.length / mostInBatch) }, (_, index) =>
      requests.slice(index * mostInBatch, (index + 1) * mostInBatch),
    );
    const send = (chunk: readonly GraphRequest[]) => sendChunk(ports, chunk, urgency);
    if (requests.every(({ method }) => method === 'GET')) return (await Promise.all(chunks.map(send))).flat();
    const answers: GraphAnswer[] = [];
    for (const chunk of chunks) answers.push(...(await send(chunk)));
    return answers;
  };

/** A request of a batch, and the last that was heard of it. */
interface Asked {
  readonly request: GraphRequest;
  answer: GraphAnswer;
}

const unanswered = noAnswer(new Error('The batch left this request unanswered.'));

const sendChunk = async (ports: BatchPorts, requests: readonly GraphRequest[], urgency: Urgency) => {
  const asked = requests.map((request): Asked => ({ request, answer: unanswered }));
  let open = asked;
  let renewed = false;
  for (let made = 1, waited = 0; ; made += 1) {
    const opened = await sendRound(ports, open, urgency);
    // The batch as a whole was retried by the pipeline already.
    if (!opened) break;
    // The token may run out between the batch and what is in it; nothing was done then.
    const anew = !renewed && open.some(isRefused) && (renewed = true) && (await ports.renew());
    open = open.filter((one) => isPassing(one) || (anew && isRefused(one)));
    if (open.length === 0) break;
    if (open.every(isRefused)) continue;
    // What Graph asks of one it asks of the app: the others would have to wait as long.
    const waits = open.map(({ answer }) => retryWait({ made, waited }, answer.headers, urgency, ports));
    const wait = waits.reduce<number>((longest, one) => Math.max(longest, one ?? Infinity), 0);
    if (wait === Infinity) break;
    waited += wait;
    await ports.sleep(wait);
  }
  return asked.map(({ answer }) => answer);
};

/** One round trip. An outer failure is every inner request's answer, and false what this answers. */
const sendRound = async (ports: BatchPorts, asked: readonly Asked[], urgency: Urgency): Promise<boolean> => {
  const requests = asked.map(({ request }) => request);
  const outer = await ports.sendOne(
    {
      method: 'POST',
      path: '/$batch',
      body: { requests: requests.map((request, index) => innerOf(ports, request, index)) },
      repeatable: requests.every(isRepeatable),
      cost: requests.reduce((sum, { method, path }) => sum + costOf(method, path), 0),
    },
    urgency,
  );
  const parts = outer.status === 200 ? partsOf(outer.body) : undefined;
  for (const [index, one] of asked.entries()) {
    one.answer = parts ? (parts.get(String(index + 1)) ?? unanswered) : outer;
    const { status, headers } = one.answer;
    // The budget layer saw only the outer answer.
    if (parts && headers !== noHeaders) ports.budget.learn(status, headers);
  }
  return parts !== undefined;
};

const innerOf = ({ rebase }: BatchPorts, { method, path, headers, body }: GraphRequest, index: number) => ({
  id: String(index + 1),
  method,
  url: rebase(path),
  ...(body === undefined
    ? headers && { headers }
    : { headers: { 'Content-Type': 'application/json', ...headers }, body }),
});

const partsOf = (body: unknown): Map<string, GraphAnswer> => {
  const parts = new Map<string, GraphAnswer>();
  const responses = isRecord(body) && Array.isArray(body.responses) ? (body.responses as unknown[]) : [];
  for (const part of responses) {
    if (!isRecord(part) || typeof part.status !== 'number') continue;
    parts.set(String(part.id), { status: part.status, headers: headersOf(part.headers), body: part.body });
  }
  return parts;
};

/** What anybody reads of a part's headers; to make more of them would take longer than all the rest. */
const readHeaders = /^(retry-after|ratelimit-\w+|location|etag|request-id)$/i;
const noHeaders: Headers = new Headers();

const headersOf = (given: unknown): Headers => {
  let headers = noHeaders;
  if (!isRecord(given)) return headers;
  for (const name of Object.keys(given)) {
    if (!readHeaders.test(name)) continue;
    if (headers === noHeaders) headers = new Headers();
    headers.set(name, String(given[name]).replace(/[^\x20-\x7e]/g, ''));
  }
  return headers;
};

const isRefused = ({ answer }: Asked): boolean => answer.status === 401;

/** 424: it was not tried, because another request of the batch failed; nothing here depends on another, so it may be. */
const isPassing = ({ request, answer: { status } }: Asked): boolean =>
  status === 424 || maySendAgain(status, isRepeatable(request));
