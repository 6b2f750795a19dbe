import type { Middleware } from '@microsoft/microsoft-graph-client';
import { layer, setHeader } from './layer';

/**
 * Outermost: names the request, so that an operator can find it at Microsoft's side, and keeps a failure from the SDK, which would
 * wrap it until its kind is lost. `userAgent` is for servers (`NONISV|Company|App/1.0`); browsers do not let it be set.
 */
export const identify = (random: () => number, userAgent?: string): Middleware =>
  layer(async (context, exchange, next) => {
    setHeader(context, 'client-request-id', uuid(random));
    if (userAgent !== undefined) setHeader(context, 'User-Agent', userAgent);
    try {
      await next();
    } catch (failure) {
      exchange.failure = failure;
    }
  });

const uuid = (random: () => number): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) =>
    (place === 'x' ? Math.floor(random() * 16) : 8 + Math.floor(random() * 4)).toString(16),
  );
