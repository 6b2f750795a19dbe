import { createAuthenticate } from './authenticate';
import { authorise, roleInList, roleOf } from './authorise';
import { runBatch } from './batch/runBatch';
import type { Caller, GraphRequest, Reply, Services } from './call';
import { batchPath } from './faults/faultRules';
import { withFaults } from './faults/withFaults';
import { GraphError, invalidRequest, notFound } from './graphError';
import { preflight } from './cors';
import { readBytes } from './readBytes';
import type { SiteRole } from './people/personTable';
import { routeFinder } from './route';
import { routes } from './routes';
import { serialise } from './serialise';
import { isSite, resolveSitePath } from './sites/site';

/**
 * The way of every request to `/v1.0`:
 * context → route → authenticate → authorise → meter → fault → handler → serialise → error.
 * A batch goes through it once for itself and once for each request in it.
 */
export function createPipeline(services: Services, originOf: (request: Request) => string) {
  const { store, quota, meter, faults, now, newId, delay } = services;
  const authenticate = createAuthenticate(services.signIn, now);
  const findRoute = routeFinder(routes);

  const route = (method: string, path: string) => {
    const found = findRoute(method, path);
    if (found === 'method') throw new GraphError(405, 'Request_BadRequest', `Method '${method}' is not allowed here.`);
    if (found === 'path')
      throw invalidRequest('Resource not found for the segment; the support matrix says what is there.');
    const { site } = found.params;
    if (site !== undefined && !isSite(store, site)) throw notFound('Requested site could not be found');
    return found;
  };

  const charge = (caller: Caller, name: string, units: number, inBatch: boolean): Record<string, string> => {
    meter.request(caller.clientId, name, units);
    try {
      const personId = caller.kind === 'person' ? caller.objectId : undefined;
      return quota.charge({ clientId: caller.clientId, personId, units, inBatch });
    } catch (error) {
      meter.throttled(caller.clientId);
      throw error;
    }
  };

  const run = async (
    request: GraphRequest,
    caller: Caller,
    siteRole: SiteRole | undefined,
    root: string,
  ): Promise<Reply> => {
    const query = request.url.searchParams;
    const found = route(request.method, request.path);
    const { list } = found.params;
    const role = list === undefined ? siteRole : roleInList(caller, store, list, siteRole);
    authorise(found.route, caller, role);
    const { units = 0 } = found.route;
    const limits = charge(
      caller,
      `${found.route.method} ${found.route.pattern}`,
      typeof units === 'number' ? units : units({ query }),
      request.inBatch,
    );
    const struck = faults.strike(request.method, request.path);
    const reply = await withFaults(struck, delay, (injected) =>
      found.route.handle({ ...services, request, root, params: found.params, query, caller, siteRole: role, injected }),
    );
    return { ...reply, headers: { ...limits, ...reply.headers } };
  };

  return async (request: Request): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight(request);
    const ids = {
      requestId: newId(),
      clientRequestId: request.headers.get('client-request-id') ?? newId(),
      date: now(),
    };
    const url = new URL(request.url);
    const root = `${originOf(request)}/v1.0`;
    let received = 0;
    let reply: Reply;
    try {
      const caller = await authenticate(request.headers);
      const siteRole = roleOf(caller, store);
      const body = await readBytes(request);
      received = body.byteLength;
      const path = resolveSitePath(url.pathname.replace(/^\/v1\.0/, ''), store.siteId);
      const single: GraphRequest = {
        method: request.method,
        url,
        path,
        headers: request.headers,
        body,
        inBatch: false,
      };
      reply = await (path === batchPath
        ? withFaults(faults.strike(request.method, path), delay, () =>
            runBatch(single, { services, root, ids, run: (inner) => run(inner, caller, siteRole, root) }),
          )
        : run(single, caller, siteRole, root));
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      reply = { status: error.status, headers: error.headers, body: error.body(ids) };
    }
    const { response, bytes } = serialise(reply, ids, request.method);
    meter.roundTrip(received, bytes);
    return response;
  };
}
