import { badRequest, GraphError } from './graphError';
import type { GraphRequest } from './call';
import { isObject, type Json, type JsonObject } from './json';

const limit = 4 * 1024 * 1024;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The request's JSON object. 400 when it is none, 413 above 4 MB, 415 for another media type. */
export function jsonBody(request: GraphRequest): JsonObject {
  if (request.body.byteLength > limit) throw new GraphError(413, 'RequestEntityTooLarge', 'The request is too large.');
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([a-z.+-]*\+)?json\b/i.test(type)) {
    throw new GraphError(415, 'UnsupportedMediaType', 'The Content-Type header is missing or not application/json.');
  }
  let value: Json;
  try {
    value = JSON.parse(decoder.decode(request.body)) as Json;
  } catch (cause) {
    throw badRequest(`Unable to read JSON request payload. ${cause instanceof Error ? cause.message : ''}`.trim());
  }
  if (!isObject(value)) throw badRequest('Unable to read JSON request payload: an object was expected.');
  return value;
}
