import { Client, ResponseType, type GraphRequest as SdkRequest } from '@microsoft/microsoft-graph-client';
import { AppError } from '../../errors';
import type { Urgency } from '../ports';
import { authenticate, type TokenSource } from './authenticate';
import { costOf } from './costOf';
import type { Budget } from './createBudget';
import { isRepeatable, type GraphAnswer, type GraphRequest } from './graphClient';
import { identify } from './identify';
import { Exchange } from './layer';
import { limitTime } from './limitTime';
import { noAnswer } from './noAnswer';
import { rebase } from './rebase';
import { retry, type RetryPorts } from './retry';
import { send } from './send';
import { spend } from './spend';
import type { Wire } from './wire';

export interface ClientPorts extends RetryPorts {
  readonly fetch: typeof globalThis.fetch;
  /** What requests go by instead of `fetch`; files always go by that. */
  readonly wire?: Wire;
  /** For example `https://graph.microsoft.com/v1.0`. */
  readonly base: string;
  readonly token: TokenSource;
  readonly budget: Budget;
  readonly userAgent?: string;
  /** For one attempt. */
  readonly timeoutMs?: number;
}

/** A request with what only the batch knows: the units of everything in it. */
export type CostedRequest = GraphRequest & { readonly cost?: number };
export type SendOne = (request: CostedRequest, urgency: Urgency) => Promise<GraphAnswer>;

/** The SDK's client with our layers in it; the order they are passed in is the order a request meets them. */
export const openClient = (ports: ClientPorts): SendOne => {
  const client = Client.initWithMiddleware({
    baseUrl: ports.base,
    middleware: [
      identify(ports.random, ports.userAgent),
      retry(ports),
      spend(ports.budget),
      authenticate(ports.token),
      limitTime(ports.timeoutMs ?? 30_000),
      send(ports.wire ?? ports.fetch),
    ],
  });

  return async (request, urgency) => {
    const path = rebase(ports.base, request.path);
    const exchange = new Exchange({
      url: ports.base.replace(/\/$/, '') + path,
      urgency: request.urgency ?? urgency,
      cost: request.cost ?? costOf(request.method, path),
      repeatable: isRepeatable(request),
      redirects: request.redirects === 'answer' ? 'manual' : 'error',
    });
    const call = client
      .api(path)
      .middlewareOptions([exchange])
      .headers({ ...request.headers });
    const response = await dispatch(call.responseType(ResponseType.RAW), request);
    const { failure } = exchange;
    if (failure instanceof AppError) throw exchange.unclear ? failure.asUnclear() : failure;
    if (failure !== undefined || response === undefined) return noAnswer(failure, exchange.unclear);
    const { body, unclear } = exchange;
    return { status: response.status, headers: response.headers, body, ...(unclear && { unclear }) };
  };
};

const dispatch = (call: SdkRequest, { method, body }: GraphRequest): Promise<Response | undefined> => {
  switch (method) {
    case 'GET':
      return call.get() as Promise<Response | undefined>;
    case 'DELETE':
      return call.delete() as Promise<Response | undefined>;
    case 'POST':
      return call.post(body ?? {}) as Promise<Response | undefined>;
    case 'PUT':
      return call.put(body ?? {}) as Promise<Response | undefined>;
    case 'PATCH':
      return call.patch(body ?? {}) as Promise<Response | undefined>;
  }
};
