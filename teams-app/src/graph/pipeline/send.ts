import type { Middleware } from '@microsoft/microsoft-graph-client';
import { layer } from './layer';
import type { Arrived, Wire, WireOptions } from './wire';

/**
 * Innermost: what goes over the wire. The body is read here, so that a connection lost half-way through it is retried and timed like
 * any other. Redirects are never followed, as one could carry the token elsewhere; where none is expected it is a failure.
 */
export const send = (wire: Wire): Middleware =>
  layer(async (context, exchange) => {
    // What the SDK puts there is plain: a method's name, headers as a record, a body of JSON.
    const options = context.options as Omit<WireOptions, 'redirect'> | undefined;
    const arrived = await wire(exchange.url, { ...options, redirect: exchange.redirects });
    exchange.body = await bodyOf(arrived);
    // Neither the SDK nor a layer reads more of it than a status and headers.
    context.response = arrived as Response;
  });

const bodyOf = async (arrived: Arrived): Promise<unknown> => {
  // Read whatever the status is: an answer that nobody reads to its end keeps its connection.
  const text = await arrived.text();
  if (text === '' || arrived.status === 204 || arrived.status === 202) return undefined;
  const type = arrived.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return text;
  return JSON.parse(text) as unknown;
};
