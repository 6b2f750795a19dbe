import type { ChatRecord, SaidRecord, SpokenSnapshot } from './plan';

/**
 * Whether a notice is not said (again): it was sent, or it failed and what kept it from its recipient lasts. What was only written down goes out
 * with the next sweep, and so does what was taken back when the rules ask for it again.
 */
export const createIsSaidForGood = ({
  people,
  conversations,
}: Pick<SpokenSnapshot, 'people' | 'conversations'>): ((record: SaidRecord) => boolean) => {
  let chats: ReadonlyMap<string, ChatRecord> | undefined;
  const openChatWith = (person: string): ChatRecord | undefined => {
    chats ??= new Map([...conversations.values()].map((chat) => [chat.key, chat]));
    const chat = chats.get(`person:${person}`);
    return chat?.blocked ? undefined : chat;
  };
  return ({ state, outcome = '', recipient, modified = '' }) => {
    if (state !== 'Failed') return state === 'Sent';
    const [why] = outcome.split(':');
    switch (why) {
      case 'no-account':
        return people.get(recipient)?.objectId === undefined;
      case 'blocked':
        return openChatWith(recipient) === undefined;
      case 'conversation-gone':
        // Until the chat is noted anew: it would be gone again at every sweep.
        return (openChatWith(recipient)?.modified ?? '') < modified;
      default:
        return true;
    }
  };
};
