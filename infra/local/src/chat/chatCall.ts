import type { Json, JsonObject } from '../graph/json';
import type { Person } from '../graph/people/personTable';
import type { BotAnswer } from './botDoor';
import type { ChatEvents } from './chatEvents';
import { ChatRefusal } from './chatRefusal';
import { cardIn } from './cardIn';
import type { Offers } from './offers';
import type { ChatStore, ConversationRow, MessageRow } from './chatStore';

export interface ChatPorts {
  readonly store: ChatStore;
  readonly events: ChatEvents;
  readonly people: { all(): Person[]; find(id: string): Person | undefined };
  /** Who asks: the object id in a person's token. */
  readonly personIn: (token: string) => Promise<string | undefined>;
  readonly toBot: (row: ConversationRow, from: Person, activity: JsonObject) => Promise<BotAnswer>;
  readonly botId: string;
  readonly now: () => Date;
  /** Origin of the links that the app unfolds; empty while there are none. */
  readonly links: () => string;
}

/** One request of one person. */
export interface ChatCall extends ChatPorts {
  readonly person: Person;
  readonly body: JsonObject;
  readonly offers: Offers;
  /** The variable parts of the address: conversation, message. */
  readonly params: readonly string[];
}

export type ChatHandler = (call: ChatCall) => Promise<Json> | Json;

/** Channels are open to the whole team; a personal chat to its person alone. */
export const visibleTo =
  ({ store }: ChatPorts, person: Person) =>
  (id: string): boolean => {
    const row = store.conversation(id);
    return row !== undefined && (row.kind === 'channel' || row.person === person.id);
  };

export const conversationOf = (call: ChatCall): ConversationRow => {
  const row = call.store.conversation(call.params[0] ?? '');
  if (!row || !visibleTo(call, call.person)(row.id)) throw new ChatRefusal(404, 'There is no such conversation.');
  return row;
};

/** The message whose card the person uses: the bot's, or one that somebody put here with a card of the bot's. */
export const cardMessageOf = (call: ChatCall): MessageRow => {
  const message = call.store.message(conversationOf(call).id, call.params[1] ?? '');
  if (!message || message.deleted || (message.sender !== 'bot' && !cardIn(message.activity)))
    throw new ChatRefusal(404, 'There is no such card any more.');
  return message;
};

/** What the page is told of the bot's answer. */
export const tellAnswer = (answer: BotAnswer): JsonObject =>
  answer.kind === 'answered' ? { kind: answer.kind, status: answer.status, body: answer.body ?? null } : { ...answer };
