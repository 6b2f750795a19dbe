import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Arrived, Wire } from '@ipmo-hub/teams-app/graph';
import { request, type Dispatcher } from 'undici';

const unpack = promisify(gunzip);
/** Bytes of an answer once it is unpacked: some thirty times the largest page of a list. */
const mostBytes = 256 * 1024 * 1024;

/**
 * What the bot's requests to Graph go by: the `request` that Node's `fetch` is built on, without the streams and copies `fetch` makes for the web's sake.
 * They are a sixth of what a small refresh takes (`npm run bench -- graph`). To load undici has Node's own `fetch` go by this version of it as well.
 */
export const createWire =
  (): Wire =>
  async (url, { redirect, headers, body, method, signal }) => {
    const answer = await request(url, {
      method: (method ?? 'GET') as Dispatcher.HttpMethod,
      headers: { ...headers, 'Accept-Encoding': 'gzip' },
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    }).catch(asFetchFails);
    const arrived = arrivedOf(answer);
    if (redirect === 'manual' || answer.statusCode < 300 || answer.statusCode >= 400) return arrived;
    await answer.body.dump();
    throw new TypeError('The answer is a redirection, and none was expected.');
  };

const arrivedOf = ({ statusCode, headers, body }: Dispatcher.ResponseData): Arrived => ({
  status: statusCode,
  headers: {
    get: (name) => {
      const value = headers[name.toLowerCase()];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  },
  text: async () => {
    if (String(headers['content-encoding']).toLowerCase() !== 'gzip') return body.text();
    const bytes = await body.arrayBuffer();
    // An answer without a body may say that it is packed all the same.
    if (bytes.byteLength === 0) return '';
    return new TextDecoder().decode(await unpack(bytes, { maxOutputLength: mostBytes }));
  },
});

/** `fetch` keeps the reason as the cause; so does this, for those who look for it there. */
const asFetchFails = (cause: unknown): never => {
  throw new TypeError('No answer came.', { cause });
};
