import { HTTPClient } from '@microsoft/microsoft-graph-client/lib/es/src/HTTPClient.js';

/**
 * Stands in for the factory inside Microsoft's client that also knows how to put its own handlers together (retrying, redirecting, telemetry): the suite
 * gives its whole chain (see `openClient`), and what nobody calls would be a page's weight.
 */
export const HTTPClientFactory = {
  createWithMiddleware: (...middleware: ConstructorParameters<typeof HTTPClient>): HTTPClient =>
    new HTTPClient(...middleware),
};
