import type { Person } from '../graph/people/personTable';
import type { ChatStore, ConversationRow } from './chatStore';

/** Teams' ids of people and bots in conversations. */
export const personAccount = (person: Pick<Person, 'id'>): string => `29:${person.id}`;
export const botAccount = (botId: string): string => `28:${botId}`;
/** The object id in `29:…` or a bare one. */
export const objectIdIn = (account: string): string => account.replace(/^29:/, '').toLowerCase();

export const programmeTeam = { id: '19:programme@thread.tacv2', name: 'IPMO Programme' } as const;
export const channelId = (name: string): string => `19:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@thread.tacv2`;

/** Where the app is installed for a conversation to work: with its person, or in its team. */
export const scopeOf = ({ kind, person, team }: ConversationRow): string =>
  kind === 'personal' ? `person:${person ?? ''}` : `team:${team ?? ''}`;
const personalId = (objectId: string): string => `a:${objectId}`;

/** The personal chat of a person with the bot, made when there is none. */
export const openPersonalChat = (store: ChatStore, person: Person): ConversationRow => {
  const known = store.personalChat(person.id);
  if (known) return known;
  const row: ConversationRow = {
    id: personalId(person.id),
    kind: 'personal',
    person: person.id,
    team: null,
    name: person.displayName,
  };
  store.addConversation(row);
  return row;
};

/** The team's channels: General, which carries the team's own id, and those named. */
export const openChannels = (store: ChatStore, names: readonly string[]): void => {
  store.addConversation({
    id: programmeTeam.id,
    kind: 'channel',
    person: null,
    team: programmeTeam.id,
    name: 'General',
  });
  for (const name of names) {
    store.addConversation({ id: channelId(name), kind: 'channel', person: null, team: programmeTeam.id, name });
  }
};

/** A thread's messages live in its channel: `19:…@thread.tacv2;messageid=1` → `19:…@thread.tacv2`. */
export const channelOf = (conversation: string): string => conversation.split(';')[0] ?? conversation;
