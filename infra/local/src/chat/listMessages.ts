import { isObject, type Json, type JsonObject } from '../graph/json';
import { cardIn } from './cardIn';
import { conversationOf, type ChatCall } from './chatCall';
import { personAccount } from './teams';
import { threadOf } from './thread';

/** Whether Teams would fetch this person's own view of the card as soon as it is shown. */
export const refreshesFor = (card: JsonObject | undefined, account: string): boolean => {
  const refresh = card?.refresh;
  if (!isObject(refresh) || !isObject(refresh.action)) return false;
  return !Array.isArray(refresh.userIds) || refresh.userIds.includes(account);
};

/** All messages of a conversation, oldest first, each with the card as this person sees it. */
export function listMessages(call: ChatCall): Json {
  const row = conversationOf(call);
  const views = call.store.views(row.id, call.person.id);
  const nameOf = (sender: string) =>
    sender === 'bot' ? 'IPMO Hub' : (call.people.find(sender)?.displayName ?? 'Somebody');
  return call.store.messages(row.id).map((message) => {
    const { id, sender, activity, sent, edited, deleted } = message;
    const thread = threadOf(message);
    const base = { id, sender, name: nameOf(sender), sent, edited, deleted, ...(thread !== undefined && { thread }) };
    if (deleted) return base;
    const own = cardIn(activity);
    const card = views.get(id) ?? own;
    return {
      ...base,
      text: activity.text ?? null,
      summary: activity.summary ?? null,
      ...(card && { card }),
      refresh: !views.has(id) && refreshesFor(own, personAccount(call.person)),
    };
  });
}
