import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startLocal } from '../../../../infra/local/src/startLocal';
import { serveFetch } from '../../../../infra/local/src/serveFetch';
import { botFrameworkAudience, graphAudience } from '../../../../infra/local/src/signIn/signIn';

export const appId = '33333333-0000-4000-8000-000000000003';

/** What a bot hears, as far as the tests read it. */
export interface Heard {
  type: string;
  name?: string;
  text?: string;
  action?: string;
  replyToId?: string;
  serviceUrl: string;
  value?: { action?: { verb?: string; data?: unknown }; trigger?: string; answer?: string };
  from: { id: string; aadObjectId: string };
  recipient: { id: string };
  conversation: { id: string; tenantId: string; conversationType: string };
  channelData: { tenant: { id: string }; channel?: { id: string } };
  membersAdded?: { id: string }[];
  membersRemoved?: { id: string }[];
  entities?: { type: string; text: string }[];
}

export interface SeenMessage {
  id: string;
  sender: string;
  text?: string | null;
  card?: { type: string; [property: string]: unknown };
  refresh?: boolean;
  thread?: string;
  edited: string | null;
  deleted: boolean;
}

interface Reply {
  status: number;
  body: object;
}

export const failOn = (error: unknown): never => {
  throw error;
};

/** The local Teams with two people and a bot that checks who calls it, keeps what it hears and gives `reply` to invokes. */
export async function startTeams(throttle = false) {
  const local = await startLocal({
    database: ':memory:',
    ports: { host: 0, graph: 0, tabs: 0 },
    appId,
    throttle,
    onError: failOn,
  });
  const { signIn, directory, tenantId } = local.tenant;
  const ada = directory.addPerson({ displayName: 'Ada Alder', role: 'write' });
  const bo = directory.addPerson({ displayName: 'Bo Birch', role: 'read' });

  const heard: Heard[] = [];
  let reply: (activity: Heard) => Reply | Promise<Reply> = () => ({ status: 200, body: {} });
  const keys = createRemoteJWKSet(new URL(`${local.graph}/botframework/.well-known/keys`));
  const bot = await serveFetch(
    async (request) => {
      // The demo clock is passed on without a token.
      if (new URL(request.url).pathname !== '/api/messages') return Response.json({});
      const token = (request.headers.get('authorization') ?? '').replace(/^Bearer /, '');
      const { payload } = await jwtVerify(token, keys, { issuer: botFrameworkAudience, audience: appId });
      const activity = (await request.json()) as Heard;
      if (payload['serviceurl'] !== activity.serviceUrl) return new Response(null, { status: 401 });
      heard.push(activity);
      if (activity.type !== 'invoke') return new Response(null, { status: 200 });
      const { status, body } = await reply(activity);
      return Response.json(body, { status });
    },
    { onError: failOn },
  );
  local.connectBot(bot.origin);

  const botToken = await signIn.issueAppToken({ clientId: appId, audience: botFrameworkAudience, roles: [] });
  const asBot = (method: string, path: string, body?: object, token = botToken) =>
    fetch(`${local.graph}/connector/v3/${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const tokenOf = (person: { id: string }) =>
    signIn.issueUserToken({
      objectId: person.id,
      audience: graphAudience,
      scopes: ['Sites.Selected'],
      clientId: appId,
    });
  const asPerson = async (person: { id: string }, method: string, path: string, body?: object): Promise<Response> =>
    fetch(`${local.graph}/_chat/${path}`, {
      method,
      headers: { Authorization: `Bearer ${await tokenOf(person)}`, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
  const messagesOf = async (person: { id: string }, conversation: string): Promise<SeenMessage[]> => {
    const answer = await asPerson(person, 'GET', `conversations/${encodeURIComponent(conversation)}/messages`);
    return (await answer.json()) as SeenMessage[];
  };
  /** Opens the bot's chat with a person who has the app, with a first activity if there is one. */
  const openChat = async (person: { id: string }, activity?: object) => {
    const body = { bot: { id: `28:${appId}` }, members: [{ id: person.id }], tenantId, isGroup: false, activity };
    const answer = await asBot('POST', 'conversations', body);
    return (await answer.json()) as { id: string; activityId: string };
  };
  return {
    local,
    tenantId,
    ada,
    bo,
    heard,
    botToken,
    asBot,
    tokenOf,
    asPerson,
    messagesOf,
    openChat,
    answerInvokesWith(body: object, status = 200) {
      reply = () => ({ status, body });
    },
    answerInvokesBy(answer: (activity: Heard) => Reply | Promise<Reply>) {
      reply = answer;
    },
    async close() {
      await bot.close();
      await local.close();
    },
  };
}

export const cardMessage = (card: object) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard', version: '1.5', ...card },
    },
  ],
});

export const codeIn = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { code: string } }).error.code;
