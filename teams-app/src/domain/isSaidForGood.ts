import type { ChatRecord, SaidRecord, SpokenSnapshot } from './plan';

export interface Reach extends Pick<SpokenSnapshot, 'people'> {
  /** The personal chat with somebody, by their id in the People list. */
  readonly chatWith: (person: string) => ChatRecord | undefined;
}

/**
 * Whether a notice is not said (again): it was sent, or it failed and what kept it from its recipient lasts. What was only written down goes out
 * with the next sweep, and so does what was taken back when the rules ask for it again.
 */
export const isSaidForGood = (record: SaidRecord, { people, chatWith }: Reach): boolean => {
  const { state, outcome = '', recipient, modified = '' } = record;
  if (state !== 'Failed') return state === 'Sent';
  const chat = chatWith(recipient);
  const isOpen = chat !== undefined && chat.blocked !== true;
  switch (outcome.split(':')[0]) {
    case 'no-account':
      return people.get(recipient)?.objectId === undefined;
    case 'blocked':
      return !isOpen;
    case 'conversation-gone':
      // Until the chat is noted anew: it would be gone again at every sweep.
      return !isOpen || chat.modified < modified;
    default:
      return true;
  }
};
