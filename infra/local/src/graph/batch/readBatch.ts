import { badRequest } from '../graphError';
import { isObject, isStringArray, type Json, type JsonObject } from '../json';

const limit = 20;

export interface BatchEntry {
  id: string;
  method: string;
  /** Relative to `/v1.0`, with its query. */
  url: string;
  headers: Headers;
  body: Json | undefined;
  dependsOn: string[];
}

const readHeaders = (value: Json | undefined, id: string): Headers => {
  const headers = new Headers();
  for (const [name, content] of Object.entries(isObject(value) ? value : {})) {
    if (typeof content !== 'string') continue;
    try {
      headers.set(name, content);
    } catch {
      throw badRequest(`Batch request ${id} has a header that is not valid.`);
    }
  }
  return headers;
};

const readEntry = (entry: Json, at: number): BatchEntry => {
  if (!isObject(entry)) throw badRequest(`Batch request ${at} is not an object.`);
  const { id, method, url, body, dependsOn = [] } = entry;
  if (typeof id !== 'string' || id === '') throw badRequest(`Batch request ${at} has no id.`);
  if (typeof method !== 'string' || typeof url !== 'string')
    throw badRequest(`Batch request ${id} needs a method and a url.`);
  if (!isStringArray(dependsOn)) throw badRequest(`'dependsOn' of batch request ${id} must be a list of ids.`);
  const headers = readHeaders(entry.headers, id);
  if (body !== undefined && !headers.has('content-type')) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  return { id, method: method.toUpperCase(), url, headers, body, dependsOn };
};

/** Batches run all at once, one after the other, or all after the same one; nothing between. */
const checkOrder = (entries: BatchEntry[]) => {
  const before = new Set<string>();
  for (const { id, dependsOn } of entries) {
    for (const other of dependsOn) {
      if (!before.has(other))
        throw badRequest(`Batch request ${id} depends on '${other}', which does not come before it.`);
    }
    before.add(id);
  }
  const [, ...rest] = entries;
  if (entries.every(({ dependsOn }) => dependsOn.length === 0)) return;
  const serial = rest.every(({ dependsOn }, at) => dependsOn.length === 1 && dependsOn[0] === entries[at]?.id);
  const same = rest.every(({ dependsOn }) => dependsOn.length === 1 && dependsOn[0] === rest[0]?.dependsOn[0]);
  if (!serial && !same) throw badRequest('A batch must be either fully sequential or fully parallel.');
};

/** Reads and checks the body of a batch; one bad request in it refuses the whole: 400. */
export function readBatch(body: JsonObject): BatchEntry[] {
  const { requests } = body;
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest("A batch needs 'requests'.");
  if (requests.length > limit) throw badRequest(`Number of batch request steps exceeds the maximum value of ${limit}.`);
  const entries = requests.map(readEntry);
  if (new Set(entries.map(({ id }) => id)).size < entries.length)
    throw badRequest('Request Id values should be unique.');
  checkOrder(entries);
  return entries;
}
