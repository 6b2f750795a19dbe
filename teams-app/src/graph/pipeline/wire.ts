/** As much of an answer's headers as anybody reads. */
export type AnswerHeaders = Pick<Headers, 'get'>;

/** As much of an answer as the pipeline reads of what came over the wire. */
export interface Arrived {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** The whole body; rejects when the connection is lost half-way through it. */
  text(): Promise<string>;
}

/**
 * One attempt at one request, as `fetch` makes it; every `fetch` is one. A process of its own may bring a quicker one.
 * It rejects like `fetch`: with the reason as `cause` when no answer came, and when there is a redirection where `redirect` is `error`.
 */
export type Wire = (url: string, options: WireOptions) => Promise<Arrived>;

export interface WireOptions {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly signal?: AbortSignal;
  readonly redirect: RequestRedirect;
}
