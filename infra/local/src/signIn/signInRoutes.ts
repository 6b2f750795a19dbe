import { localCors } from '../allowedOrigin';
import { authorize } from './authorize';
import { answerToken } from './tokenEndpoint';
import type { SignInContext } from './signInContext';
import { botFrameworkConfiguration, openIdConfiguration } from './openIdConfiguration';

type Handler = (context: SignInContext, request: Request, origin: string) => Promise<Response> | Response;

const handlers: readonly [method: string, path: RegExp, handle: Handler][] = [
  [
    'GET',
    /^\/v2\.0\/\.well-known\/openid-configuration$/,
    ({ store }, _request, origin) => Response.json(openIdConfiguration(origin, store.tenantId)),
  ],
  ['GET', /^\/discovery\/v2\.0\/keys$/, async ({ signIn }) => Response.json(await signIn.jwks())],
  ['POST', /^\/oauth2\/v2\.0\/token$/, answerToken],
  ['GET', /^\/oauth2\/v2\.0\/authorize$/, authorize],
];

const botHandlers: readonly [method: string, path: string, handle: Handler][] = [
  [
    'GET',
    '/botframework/.well-known/openidconfiguration',
    (_context, _request, origin) => Response.json(botFrameworkConfiguration(origin)),
  ],
  ['GET', '/botframework/.well-known/keys', async ({ signIn }) => Response.json(await signIn.botFrameworkJwks())],
];

const find = (method: string, pathname: string, tenantId: string): Handler | undefined => {
  const bot = botHandlers.find(([verb, path]) => verb === method && path === pathname);
  if (bot !== undefined) return bot[2];
  const [, tenant = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
  if (![tenantId, 'common', 'organizations', 'botframework.com'].includes(tenant)) return undefined;
  return handlers.find(([verb, path]) => verb === method && path.test(rest))?.[2];
};

/** Everything outside `/v1.0` and `/_local`: what Microsoft Entra and the Bot Framework's sign-in would answer. */
export function createSignInRoutes(context: SignInContext): (request: Request) => Promise<Response> {
  return async (request) => {
    const headers = localCors(request, context.corsOrigins);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    const handler = find(request.method, new URL(request.url).pathname, context.store.tenantId);
    if (handler === undefined) return Response.json({ error: 'not_found' }, { status: 404, headers });
    const response = await handler(context, request, context.originOf(request));
    for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
    return response;
  };
}
