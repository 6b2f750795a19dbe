import { isObject, type JsonObject } from '../graph/json';
import type { ConversationRow, MessageRow } from './chatStore';

/** The post a conversation id of Teams points into: `19:…@thread.tacv2;messageid=7` → `7`. */
export const threadIn = (conversation: string): string | undefined => /;messageid=([^;]+)/.exec(conversation)?.[1];

/** The post under which a message stands; undefined for a post itself and in a personal chat. */
export const threadOf = ({ activity, id }: MessageRow): string | undefined => {
  const { conversation } = activity;
  const thread = isObject(conversation) && typeof conversation.id === 'string' ? threadIn(conversation.id) : undefined;
  return thread === id ? undefined : thread;
};

/** The conversation as the bot hears of it: in a channel every post is a thread of its own. */
export const conversationIn = (row: ConversationRow, post: string): JsonObject => ({
  id: row.kind === 'channel' ? `${row.id};messageid=${post}` : row.id,
  conversationType: row.kind,
  isGroup: row.kind === 'channel',
  ...(row.kind === 'channel' && { name: row.name }),
});
