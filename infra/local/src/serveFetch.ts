import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { allowedOrigin } from './allowedOrigin';
import { ConnectionDropped } from './graph/connectionDropped';

export interface Served {
  /** `http://127.0.0.1:4301` */
  origin: string;
  port: number;
  server: Server;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  host?: string;
  /** Serves https: browsers' sign-in library takes no other authority. PEM. */
  tls?: { readonly key: string; readonly cert: string };
  /** Origins, besides loopback, by which the server may be addressed; a forwarded port has one. */
  origins?: readonly string[];
  /** Told of errors that `fetch` rejected with; the caller of the server gets a 500. */
  onError: (error: unknown, request: Request) => void;
}

const schemeOf = ({ tls }: ServeOptions) => (tls === undefined ? 'http' : 'https');

const bodyless = new Set(['GET', 'HEAD', 'OPTIONS']);

const toRequest = (message: IncomingMessage, origin: string, signal: AbortSignal): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  const method = message.method ?? 'GET';
  const url = new URL(message.url ?? '/', origin);
  // An absolute request target must not make the tenant believe it is another host.
  if (url.origin !== origin) throw new TypeError('The request target names another origin.');
  const init: RequestInit = { method, headers, signal };
  if (bodyless.has(method)) return new Request(url, init);
  return new Request(url, {
    ...init,
    body: Readable.toWeb(message) as globalThis.ReadableStream,
    duplex: 'half',
  } as RequestInit);
};

const send = async (response: Response, answer: ServerResponse, method: string | undefined) => {
  answer.statusCode = response.status;
  for (const [name, value] of response.headers) answer.appendHeader(name, value);
  if (response.body === null || method === 'HEAD') {
    answer.end();
    return;
  }
  if (response.headers.has('content-length')) {
    // Whole already: one write, where a stream would send it in pieces.
    answer.end(Buffer.from(await response.arrayBuffer()));
    return;
  }
  await pipeline(Readable.fromWeb(response.body as ReadableStream), answer);
};

const isAbort = (error: unknown) =>
  error instanceof Error &&
  ('code' in error ? error.code === 'ERR_STREAM_PREMATURE_CLOSE' : error.name === 'AbortError');

const handle = async (
  fetch: (request: Request) => Promise<Response>,
  message: IncomingMessage,
  answer: ServerResponse,
  options: ServeOptions,
  fallback: string,
) => {
  const gone = new AbortController();
  answer.on('close', () => {
    if (!answer.writableFinished) gone.abort();
  });
  let request: Request;
  try {
    const host = message.headers.host;
    request = toRequest(
      message,
      host === undefined ? fallback : new URL(`${schemeOf(options)}://${host}`).origin,
      gone.signal,
    );
  } catch {
    // A Host header or a target that is no address: nothing to route.
    answer.writeHead(400).end();
    return;
  }
  if (!allowedOrigin(new URL(request.url).origin, options.origins ?? [])) {
    // A foreign name that resolves to this machine is how a web site would get past the browser's origin check.
    answer
      .writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8' })
      .end('This server answers to this machine only.');
    return;
  }
  try {
    await send(await fetch(request), answer, message.method);
  } catch (error) {
    if (error instanceof ConnectionDropped) message.socket.destroy();
    else if (!gone.signal.aborted && !isAbort(error)) {
      options.onError(error, request);
      if (answer.headersSent) answer.destroy();
      else
        answer
          .writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
          .end('The local server failed; its log says why.');
    }
  }
};

/** Serves a `fetch` over HTTP or HTTPS, on loopback unless told otherwise. Rejects when the port is taken (`EADDRINUSE`). */
export async function serveFetch(
  fetch: (request: Request) => Promise<Response>,
  options: ServeOptions,
): Promise<Served> {
  const { port = 0, host = '127.0.0.1' } = options;
  let origin = `${schemeOf(options)}://${host}:${port}`;
  const listener = (message: IncomingMessage, answer: ServerResponse) =>
    void handle(fetch, message, answer, options, origin);
  const server = options.tls ? createSecureServer(options.tls, listener) : createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  origin = `${schemeOf(options)}://${host}:${taken}`;
  return {
    origin,
    port: taken,
    server,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        server.closeAllConnections();
      }),
  };
}
