import { badRequest, GraphError } from './graphError';
import type { GraphRequest } from './call';
import { isObject, type Json, type JsonObject } from './json';

const limit = 4 * 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true });

const parse = (body: Uint8Array): Json => {
  try {
    return JSON.parse(decoder.decode(body)) as Json;
  } catch (cause) {
    throw badRequest(`Unable to read JSON request payload. ${cause instanceof Error ? cause.message : ''}`.trim());
  }
};

/** The request's JSON object. 400 when it is none, 413 above 4 MB, 415 for another media type. */
export function jsonBody(request: GraphRequest): JsonObject {
  if (request.json === undefined && request.body.byteLength > limit)
    throw new GraphError(413, 'RequestEntityTooLarge', 'The request is too large.');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([a-z.+-]*\+)?json\b/i.test(type)) {
    throw new GraphError(415, 'UnsupportedMediaType', 'The Content-Type header is missing or not application/json.');
  }
  const value = request.json === undefined ? parse(request.body) : request.json;
  if (!isObject(value)) throw badRequest('Unable to read JSON request payload: an object was expected.');
  return value;
}
