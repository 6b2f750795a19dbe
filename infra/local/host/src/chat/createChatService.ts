import { refusalIn } from '../service/createLocalService';
import type { BotAnswer, ChatService, Conversation, Message, SearchAnswer } from './ChatService';
import { readEvents } from './readEvents';

export interface ChatServicePorts {
  readonly graph: string;
  readonly token: () => Promise<string>;
  readonly fetch: typeof fetch;
}

export const createChatService = ({ graph, token, fetch }: ChatServicePorts): ChatService => {
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { Authorization: `Bearer ${await token()}`, 'Content-Type': 'application/json' };
    const response = await fetch(`${graph}/_chat/${path}`, { ...init, headers });
    if (!response.ok) throw new Error(await refusalIn(response));
    return response;
  };
  const get = async (path: string): Promise<unknown> => (await send(path)).json();
  const post = async (path: string, body: object): Promise<unknown> =>
    (await send(path, { method: 'POST', body: JSON.stringify(body) })).json();
  const of = (conversation: string): string => `conversations/${encodeURIComponent(conversation)}`;
  return {
    conversations: async () => (await get('conversations')) as readonly Conversation[],
    messages: async (conversation) => (await get(`${of(conversation)}/messages`)) as readonly Message[],
    say: async (conversation, text) => (await post(`${of(conversation)}/messages`, { text })) as BotAnswer,
    press: async (conversation, message, pressed) =>
      (await post(`${of(conversation)}/messages/${message}/press`, pressed)) as BotAnswer,
    refresh: async (conversation, message) =>
      (await post(`${of(conversation)}/messages/${message}/refresh`, {})) as BotAnswer,
    search: async (conversation, text) => (await post(`${of(conversation)}/search`, { text })) as SearchAnswer,
    insert: async (conversation, result) => void (await post(`${of(conversation)}/insert`, { result })),
    raise: async (conversation, message) =>
      (await post(`${of(conversation)}/messages/${message}/raise`, {})) as BotAnswer,
    sendDialog: async (conversation, data) => (await post(`${of(conversation)}/dialog`, { data })) as BotAnswer,
    markRead: async (conversation, message) => void (await post(`${of(conversation)}/read`, { message })),
    install: async () => void (await post('install', {})),
    uninstall: async () => void (await post('uninstall', {})),
    block: async (blocked) => void (await post('block', { blocked })),
    listen: async (onChange, signal) => {
      const { body } = await send('events', { signal });
      if (body) await readEvents(body, onChange);
    },
  };
};
