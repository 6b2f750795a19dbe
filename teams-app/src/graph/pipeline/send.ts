import type { Middleware } from '@microsoft/microsoft-graph-client';
import { layer } from './layer';

/**
 * Innermost: the injected fetch. The body is read here, so that a connection lost half-way through it is retried and timed like
 * any other. Redirects are never followed, as one could carry the token elsewhere; where none is expected it is a failure.
 */
export const send = (fetch: typeof globalThis.fetch): Middleware =>
  layer(async (context, exchange) => {
    const response = await fetch(exchange.url, { ...context.options, redirect: exchange.redirects });
    exchange.body = await bodyOf(response);
    context.response = response;
  });

const bodyOf = async (response: Response): Promise<unknown> => {
  if (response.status === 204 || response.status === 202) return undefined;
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return (await response.text()) || undefined;
  const text = await response.text();
  if (text === '') return undefined;
  return JSON.parse(text) as unknown;
};
