import type { Urgency } from '../ports';
import type { AnswerHeaders } from './wire';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface GraphRequest {
  readonly method: Method;
  /** Below the base, for example `/sites/{id}/lists`; a link that Graph gave (`@odata.nextLink`) is taken too. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly urgency?: Urgency;
  /**
   * Whether doing it twice is as good as once, so that it may be repeated when no answer tells whether it was done.
   * Reads, PUT, and whatever carries `If-Match` are by themselves; a POST never is.
   */
  readonly repeatable?: boolean;
  /** A redirection is an answer, with its `Location`, instead of a failure. Browsers show neither. */
  readonly redirects?: 'answer';
}

/** What Graph answered once retries were over. When no answer came at all: 504 with the code `noAnswer`, and the cause. */
export interface GraphAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** Parsed JSON, or text when it was none; undefined when there was no body. */
  readonly body: unknown;
  readonly cause?: unknown;
  /** This or an earlier attempt may have been carried out, whatever the answer says: one was lost on the way, or the service failed in the middle. False: none was. */
  readonly unclear?: boolean;
}

/** The one door to Graph. Any status is an answer (`demandOk` makes an error of it); only a failed sign-in throws. */
export interface GraphClient {
  request(request: GraphRequest): Promise<GraphAnswer>;
  /** Sends any number of independent requests through `$batch`, 20 at a time; answers come in the order of the requests. */
  batch(requests: readonly GraphRequest[]): Promise<readonly GraphAnswer[]>;
}

const safe: ReadonlySet<Method> = new Set(['GET', 'PUT']);

export const isRepeatable = ({ method, headers, repeatable }: GraphRequest): boolean =>
  repeatable ?? (safe.has(method) || (method !== 'POST' && headers !== undefined && 'If-Match' in headers));
