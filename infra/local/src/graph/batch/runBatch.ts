import { isBytes, type GraphRequest, type Reply, type Services } from '../call';
import { batchPath } from '../faults/faultRules';
import { GraphError } from '../graphError';
import type { Json, JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { shuffled } from '../seededRandom';
import { resolveSitePath } from '../sites/site';
import { readBatch, type BatchEntry } from './readBatch';

interface Batch {
  services: Services;
  root: string;
  ids: { requestId: string; clientRequestId: string; date: Date };
  /** The rest of the pipeline: each request is routed, charged and struck by faults on its own. */
  run: (request: GraphRequest) => Promise<Reply>;
}

const encode = (body: Json | undefined): Uint8Array =>
  body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body));

const toRequest = (entry: BatchEntry, { root, services }: Batch): GraphRequest => {
  const url = new URL(`${root}/${entry.url.replace(/^\/+/, '')}`);
  const base = new URL(root);
  if (url.origin !== base.origin || !url.pathname.startsWith(`${base.pathname}/`)) {
    throw new GraphError(400, 'BadRequest', `Invalid url in batch request ${entry.id}.`);
  }
  const path = resolveSitePath(url.pathname.slice(base.pathname.length), services.store.siteId);
  if (path === batchPath) throw new GraphError(400, 'BadRequest', 'A batch cannot hold a batch.');
  return {
    method: entry.method,
    url,
    path,
    headers: entry.headers,
    json: entry.body,
    // Few routes want bytes; the others read the JSON as the batch held it.
    get body() {
      return encode(entry.body);
    },
    inBatch: true,
  };
};

const show = (id: string, reply: Reply): JsonObject => {
  const headers: JsonObject = { 'Cache-Control': 'no-store', ...reply.headers };
  if (reply.body === undefined) return { id, status: reply.status, headers };
  if (isBytes(reply.body))
    return { id, status: reply.status, headers, body: Buffer.from(reply.body).toString('base64') };
  headers['Content-Type'] ??= 'application/json';
  return { id, status: reply.status, headers, body: reply.body };
};

/** `POST /$batch`: up to 20 requests, answered in an order of the service's own; 424 for what depended on a failure. */
export async function runBatch(request: GraphRequest, batch: Batch): Promise<Reply> {
  if (request.method !== 'POST') throw new GraphError(405, 'BadRequest', 'A batch is posted.');
  const entries = readBatch(jsonBody(request));
  const failed = new Set<string>();
  const answer = async (entry: BatchEntry): Promise<JsonObject> => {
    let reply: Reply;
    try {
      if (entry.dependsOn.some((id) => failed.has(id))) {
        throw new GraphError(424, 'FailedDependency', 'A request that this one depends on has failed.');
      }
      reply = await batch.run(toRequest(entry, batch));
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      reply = { status: error.status, headers: error.headers, body: error.body(batch.ids) };
    }
    if (reply.status >= 400) failed.add(entry.id);
    return show(entry.id, reply);
  };
  const answers = await (entries.some(({ dependsOn }) => dependsOn.length > 0)
    ? inTurn(entries, answer)
    : Promise.all(entries.map(answer)));
  return { status: 200, body: { responses: shuffled(answers, batch.services.random) } };
}

/** A batch with dependencies is either serial or fans out from its first request: in the order given both come right. */
const inTurn = async (
  entries: readonly BatchEntry[],
  answer: (entry: BatchEntry) => Promise<JsonObject>,
): Promise<JsonObject[]> => {
  const answers: JsonObject[] = [];
  for (const entry of entries) answers.push(await answer(entry));
  return answers;
};
