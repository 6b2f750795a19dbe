import { allowedOrigin, localCors } from '../allowedOrigin';
import type { Person } from '../graph/people/personTable';
import { conversationOf, visibleTo, type ChatCall, type ChatHandler, type ChatPorts } from './chatCall';
import { ChatRefusal } from './chatRefusal';
import { eventStream } from './eventStream';
import { insertFound, openDialog, searchApp, sendDialog } from './extension';
import { blockApp, installApp, uninstallApp } from './installApp';
import { listConversations } from './listConversations';
import { listMessages } from './listMessages';
import { createOffers } from './offers';
import { readChatBody } from './readChatBody';
import { say } from './say';
import { pressCard, refreshCard } from './useCard';

const conversation = '/_chat/conversations/([^/]+)';
const routes: readonly (readonly [string, RegExp, ChatHandler])[] = [
  ['GET', /^\/_chat\/conversations$/, listConversations],
  ['GET', new RegExp(`^${conversation}/messages$`), listMessages],
  ['POST', new RegExp(`^${conversation}/messages$`), say],
  ['POST', new RegExp(`^${conversation}/messages/([^/]+)/press$`), pressCard],
  ['POST', new RegExp(`^${conversation}/messages/([^/]+)/refresh$`), refreshCard],
  ['POST', new RegExp(`^${conversation}/messages/([^/]+)/raise$`), openDialog],
  ['POST', new RegExp(`^${conversation}/dialog$`), sendDialog],
  ['POST', new RegExp(`^${conversation}/search$`), searchApp],
  ['POST', new RegExp(`^${conversation}/insert$`), insertFound],
  ['POST', new RegExp(`^${conversation}/read$`), markRead],
  ['POST', /^\/_chat\/install$/, installApp],
  ['POST', /^\/_chat\/uninstall$/, uninstallApp],
  ['POST', /^\/_chat\/block$/, blockApp],
];

/** The person's side of the local Teams, below `/_chat`: what the host page shows and does. Undefined for other paths. */
export function createChat(ports: ChatPorts): (request: Request) => Promise<Response | undefined> {
  const offers = createOffers();
  const answer = async (request: Request, headers: Record<string, string>): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const person = await whoAsks(ports, request);
    if (request.method === 'GET' && pathname === '/_chat/events')
      return eventStream(ports.events, visibleTo(ports, person), request.signal, headers);
    for (const [method, pattern, handler] of routes) {
      const match = method === request.method ? pattern.exec(pathname) : null;
      if (!match) continue;
      const params = match.slice(1).map(decodeURIComponent);
      const body = method === 'POST' ? await readChatBody(request) : {};
      return Response.json(await handler({ ...ports, person, body, params, offers }), { headers });
    }
    throw new ChatRefusal(404, `There is no ${request.method} ${pathname}.`);
  };
  return async (request) => {
    if (!new URL(request.url).pathname.startsWith('/_chat/')) return undefined;
    if (!allowedOrigin(request.headers.get('origin'), []))
      return Response.json({ error: 'Not from this page.' }, { status: 403 });
    const headers = { 'Cache-Control': 'no-store', ...localCors(request, []) };
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    try {
      return await answer(request, headers);
    } catch (error) {
      const refusal = error instanceof URIError ? new ChatRefusal(400, 'The address is not encoded well.') : error;
      if (!(refusal instanceof ChatRefusal)) throw error;
      return Response.json({ error: refusal.message }, { status: refusal.status, headers });
    }
  };
}

const whoAsks = async ({ personIn, people }: ChatPorts, request: Request): Promise<Person> => {
  const [, token] = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const id = token === undefined ? undefined : await personIn(token);
  const person = id === undefined ? undefined : people.find(id);
  if (!person) throw new ChatRefusal(401, 'Sign in as somebody first.');
  return person;
};

function markRead(call: ChatCall) {
  const row = conversationOf(call);
  if (typeof call.body.message !== 'string') throw new ChatRefusal(400, 'Which message?');
  call.store.setRead(row.id, call.person.id, call.body.message);
  return {};
}
