import type { Context, Middleware, MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { Urgency } from '../ports';

/** One request on its way through the layers: what they need to know of it, and where they leave what came of it. */
export class Exchange implements MiddlewareOptions {
  /** Full address; the SDK's own idea of it is ignored, because it mangles `http://` links. */
  readonly url: string;
  readonly urgency: Urgency;
  /** Resource units. */
  readonly cost: number;
  readonly repeatable: boolean;
  /** A redirection is an answer, not followed. */
  readonly redirects: RequestRedirect;
  body: unknown;
  failure: unknown;
  /** An attempt may have been carried out though its answer does not say so. */
  unclear = false;

  constructor(facts: Pick<Exchange, 'url' | 'urgency' | 'cost' | 'repeatable' | 'redirects'>) {
    this.url = facts.url;
    this.urgency = facts.urgency;
    this.cost = facts.cost;
    this.repeatable = facts.repeatable;
    this.redirects = facts.redirects;
  }
}

type Work = (context: Context, exchange: Exchange, next: () => Promise<void>) => Promise<void>;

/** A middleware of the SDK as one function: do something, call `next`, do something with `context.response`. */
export const layer = (work: Work): Middleware => {
  let following: Middleware | undefined;
  return {
    execute: (context) => {
      const exchange = context.middlewareControl?.getMiddlewareOptions(Exchange);
      if (!(exchange instanceof Exchange)) throw new Error('Requests go through openClient, which describes them.');
      return work(context, exchange, () => following?.execute(context) ?? Promise.resolve());
    },
    setNext: (middleware) => {
      following = middleware;
    },
  };
};

/** Adds a header to what will be sent. */
export const setHeader = (context: Context, name: string, value: string): void => {
  context.options = { ...context.options, headers: { ...(context.options?.headers as object), [name]: value } };
};
