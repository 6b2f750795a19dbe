import type { ConversationRow } from '../chat/chatStore';
import { conversationIn } from '../chat/thread';
import type { JsonObject } from '../graph/json';
import type { ConnectorPorts } from './connectorCall';

/** Keeps what the bot says and answers its id; `thread` is the channel's post it belongs under. */
export function postActivity(
  { store, events, now }: ConnectorPorts,
  row: ConversationRow,
  activity: JsonObject,
  thread?: string,
): string {
  const id = store.nextId(row.id, now());
  // Typing and traces are no messages: nobody sees them afterwards.
  if (activity.type !== 'message') return id;
  store.putMessage({
    conversation: row.id,
    id,
    sender: 'bot',
    activity: { ...activity, conversation: conversationIn(row, thread ?? id) },
    sent: now().toISOString(),
    edited: null,
    deleted: false,
  });
  events.emit(row.id);
  return id;
}
