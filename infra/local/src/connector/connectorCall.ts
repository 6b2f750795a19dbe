import type { ChatEvents } from '../chat/chatEvents';
import type { ChatStore, ConversationRow } from '../chat/chatStore';
import { channelOf, scopeOf } from '../chat/teams';
import type { Person } from '../graph/people/personTable';
import { ConnectorError } from './connectorError';
import type { createSendLimits } from './sendLimits';

export interface ConnectorPorts {
  readonly store: ChatStore;
  readonly events: ChatEvents;
  readonly people: { all(): Person[]; find(id: string): Person | undefined };
  /** Checks the bot's bearer (audience `https://api.botframework.com`); rejects when it does not hold. */
  readonly verifyBot: (token: string) => Promise<unknown>;
  /** Absent: nothing is refused for being too much. */
  readonly limits?: ReturnType<typeof createSendLimits>;
  readonly tenantId: string;
  /** `http://127.0.0.1:4301/connector/` */
  readonly serviceUrl: () => string;
  readonly now: () => Date;
  /** Strikes before or after a request was handled; see `/_local/connector/faults`. */
  readonly fault?: (when: 'before' | 'after', method: string, path: string) => ConnectorError | undefined;
}

export interface ConnectorCall extends ConnectorPorts {
  readonly request: Request;
  readonly params: readonly string[];
}

export type ConnectorHandler = (call: ConnectorCall) => Promise<Response> | Response;

/** The conversation a bot may use, by its id with or without a thread; refuses as Teams does. */
export function conversationOf(ports: ConnectorPorts, id: string | undefined): ConversationRow {
  const row = id === undefined ? undefined : ports.store.conversation(channelOf(id));
  if (!row) throw new ConnectorError(404, 'ConversationNotFound', 'Conversation not found.');
  checkRoster(ports, scopeOf(row));
  return row;
}

/** Refuses unless the app is installed there and the person has not silenced it. */
export function checkRoster({ store }: ConnectorPorts, scope: string): void {
  if (!store.isInstalled(scope))
    throw new ConnectorError(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
  if (store.isBlocked(scope)) throw new ConnectorError(403, 'ConversationBlockedByUser', 'User blocked the bot.');
}
