import { programmeTeam } from '../chat/teams';
import type { ConnectorHandler, ConnectorPorts } from './connectorCall';
import { ConnectorError } from './connectorError';
import { createConversation } from './createConversation';
import { listMembers, oneMember, pageMembers } from './members';
import { deleteActivity, sendActivity, updateActivity } from './sendActivity';
import { teamChannels, teamDetails } from './teamDetails';

const conversation = '/v3/conversations/([^/]+)';
const routes: readonly (readonly [string, RegExp, ConnectorHandler])[] = [
  ['POST', /^\/v3\/conversations\/?$/, createConversation],
  ['POST', new RegExp(`^${conversation}/activities(?:/([^/]+))?$`), sendActivity],
  ['PUT', new RegExp(`^${conversation}/activities/([^/]+)$`), updateActivity],
  ['DELETE', new RegExp(`^${conversation}/activities/([^/]+)$`), deleteActivity],
  ['GET', new RegExp(`^${conversation}/members$`), listMembers],
  ['GET', new RegExp(`^${conversation}/pagedmembers$`), pageMembers],
  ['GET', new RegExp(`^${conversation}/members/([^/]+)$`), oneMember],
  ['GET', /^\/v3\/teams\/([^/]+)$/, (call) => teamDetails(call, programmeTeam.name)],
  ['GET', /^\/v3\/teams\/([^/]+)\/conversations$/, teamChannels],
];

/**
 * The Bot Framework's connector as Teams offers it to one bot, below `/connector`: conversations, activities, members, with Teams'
 * limits and refusals. Answers undefined for other paths.
 */
export function createConnector(ports: ConnectorPorts): (request: Request) => Promise<Response | undefined> {
  const answer = async (request: Request, path: string): Promise<Response> => {
    await authenticate(ports, request);
    const struck = ports.fault?.('before', request.method, path);
    if (struck) throw struck;
    for (const [method, pattern, handler] of routes) {
      const match = method === request.method ? pattern.exec(path) : null;
      if (!match) continue;
      // An optional part that is absent stays absent.
      const params = match.slice(1).filter((part: string | undefined) => part !== undefined);
      const response = await handler({ ...ports, request, params: params.map(decodeURIComponent) });
      const late = ports.fault?.('after', request.method, path);
      if (late) throw late;
      return response;
    }
    throw new ConnectorError(404, 'NotFound', `There is no ${request.method} ${path}.`);
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/connector/')) return undefined;
    try {
      return await answer(request, pathname.slice('/connector'.length));
    } catch (error) {
      if (error instanceof ConnectorError) return error.toResponse();
      if (error instanceof URIError)
        return new ConnectorError(400, 'BadArgument', 'The address is not encoded well.').toResponse();
      throw error;
    }
  };
}

async function authenticate({ verifyBot }: ConnectorPorts, request: Request): Promise<void> {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  try {
    if (token === undefined) throw new TypeError('There is no bearer token.');
    await verifyBot(token);
  } catch (cause) {
    throw new ConnectorError(401, 'Unauthorized', cause instanceof Error ? cause.message : 'The token does not hold.');
  }
}
