import type { Json } from '../graph/json';
import { visibleTo, type ChatCall } from './chatCall';
import { openPersonalChat, scopeOf } from './teams';

/** The person's chat with the bot, and the team's channels. */
export function listConversations(call: ChatCall): Json {
  const { store, person } = call;
  openPersonalChat(store, person);
  const visible = visibleTo(call, person);
  return store
    .conversations()
    .filter(({ id }) => visible(id))
    .map((row) => ({
      id: row.id,
      kind: row.kind,
      name: row.kind === 'personal' ? 'IPMO Hub' : row.name,
      unread: store.unread(row.id, person.id),
      installed: store.isInstalled(scopeOf(row)),
      blocked: store.isBlocked(scopeOf(row)),
    }));
}
