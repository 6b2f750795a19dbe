import { allowedOrigin, localCors } from '../../allowedOrigin';
import { graphAudience } from '../../signIn/signIn';
import type { GraphRequest, Reply, Services } from '../call';
import { accessDenied, GraphError, invalidRequest, notFound } from '../graphError';
import { isStringArray, type Json, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import type { Directory } from '../people/directory';
import { readBytes } from '../readBytes';
import { clearContent } from './clearContent';
import { giveAccess } from './giveAccess';
import { readApp, readPerson } from './readDirectory';
import { readFault } from './readFault';

interface Admin extends Services {
  directory: Directory;
  corsOrigins: readonly string[];
  /** Begins everything that happens by chance anew; with the seed of the start when none is given. */
  reseed: (seed?: number) => void;
}

type Handler = (admin: Admin, body: () => JsonObject, origin: string) => Reply | Promise<Reply>;

const value = (entries: readonly object[]): Reply => ({ status: 200, body: { value: entries as unknown as Json[] } });
const one = (entry: object, status = 200): Reply => ({ status, body: entry as JsonObject });
const done: Reply = { status: 204 };

const issueToken: Handler = async ({ signIn, directory }, read, origin) => {
  const body = read();
  const { person, clientId, scopes = ['Sites.Selected', 'User.Read'], audience = graphAudience, idToken } = body;
  const found = typeof person === 'string' ? directory.person(person) : undefined;
  if (found === undefined) throw notFound('No such person.');
  if (typeof clientId !== 'string' || !isStringArray(scopes) || typeof audience !== 'string') {
    throw invalidRequest("'person' and 'clientId' are needed; 'scopes' is a list.");
  }
  const token = await signIn.issueUserToken({ objectId: found.id, audience, scopes, clientId, origin });
  const answer = { access_token: token, token_type: 'Bearer', expires_in: 3600 };
  // What an app learns about who signed in: for a page that hands out tokens as Teams does.
  if (idToken !== true) return one(answer);
  return one({ ...answer, id_token: await signIn.issueIdToken({ objectId: found.id, clientId, origin }) });
};

/** What a test or a developer may look at and change, beside Graph. Never part of the real service. */
const handlers: Readonly<Record<string, Handler>> = {
  'GET /_local/site': ({ store }) => one({ siteId: store.siteId, tenantId: store.tenantId }),
  'GET /_local/users': ({ directory }) => value(directory.people()),
  'POST /_local/users': ({ directory }, body) => one(directory.addPerson(readPerson(body())), 201),
  'GET /_local/apps': ({ directory }) =>
    value(directory.apps().map((app) => ({ ...app, secret: app.secret === null ? null : '…' }))),
  'POST /_local/apps': ({ directory }, body) => {
    const { clientId, displayName, siteRole, roles } = directory.addApp(readApp(body()));
    return one({ clientId, displayName, siteRole, roles }, 201);
  },
  'POST /_local/tokens': issueToken,
  'GET /_local/faults': ({ faults }) => value(faults.list()),
  'POST /_local/faults': ({ faults }, body) => one({ id: faults.add(readFault(body())) }, 201),
  'DELETE /_local/faults': ({ faults }) => {
    faults.clear();
    return done;
  },
  'GET /_local/meter': ({ meter }) => one(meter.snapshot()),
  'DELETE /_local/meter': ({ meter, quota }) => {
    meter.reset();
    quota.reset();
    return done;
  },
  'POST /_local/access': (admin, body) => {
    giveAccess(admin, body());
    return done;
  },
  'POST /_local/reauthorize': async ({ notifier }, body) => {
    const { subscriptionId } = body();
    if (typeof subscriptionId !== 'string' || !(await notifier.challenge(subscriptionId)))
      throw notFound('No such subscription.');
    return done;
  },
  'POST /_local/seed': ({ reseed }, body) => {
    const { seed } = body();
    if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) throw invalidRequest("'seed' must be a whole number.");
    reseed(seed);
    return done;
  },
  'GET /_local/outbox': ({ store }) => value(store.outbox.all()),
  'GET /_local/notifications': async ({ notifier }) => {
    await notifier.idle();
    return value(notifier.deliveries());
  },
  'POST /_local/reset': ({ store, faults, meter, quota, reseed }) => {
    clearContent(store);
    reseed();
    faults.clear();
    meter.reset();
    quota.reset();
    return done;
  },
};

export function createAdmin(admin: Admin): (request: Request) => Promise<Response> {
  const answer = async (request: Request): Promise<Reply> => {
    if (!allowedOrigin(request.headers.get('origin'), admin.corsOrigins)) throw accessDenied();
    const url = new URL(request.url);
    const handler = handlers[`${request.method} ${url.pathname}`];
    if (handler === undefined)
      throw notFound(`There is no ${request.method} ${url.pathname}; see the README of the local tenant.`);
    const body = await readBytes(request);
    const { method, headers } = request;
    const parsed: GraphRequest = { method, url, path: url.pathname, headers, body, inBatch: false };
    return handler(admin, () => jsonBody(parsed), url.origin);
  };
  return async (request) => {
    const headers = { 'Cache-Control': 'no-store', ...localCors(request, admin.corsOrigins) };
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    try {
      const reply = await answer(request);
      if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
      return Response.json(reply.body, { status: reply.status, headers });
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const id = admin.newId();
      const body = error.body({ requestId: id, clientRequestId: id, date: admin.now() });
      return Response.json(body, { status: error.status, headers });
    }
  };
}
