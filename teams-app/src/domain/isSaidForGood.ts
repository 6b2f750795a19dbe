import type { ChatRecord, SaidRecord, SpokenSnapshot } from './plan';

export interface Reach extends Pick<SpokenSnapshot, 'people'> {
  /** The personal chat with somebody, by their id in the People list. */
  readonly chatWith: (person: string) => Pick<ChatRecord, 'blocked' | 'modified'> | undefined;
}

/**
 * Whether a notice is not said (again): it was sent, or it failed and what kept it from its recipient lasts. What was only written down goes out
 * with the next sweep, and so does what was taken back when the rules ask for it again.
 */
export const isSaidForGood = (record: SaidRecord, reach: Reach): boolean =>
  record.state === 'Sent' ||
  (record.state === 'Failed' && (!reachKinds.has(kindOf(record)) || isBeyondReach(record, reach)));

/** Whether it failed because its recipient could not be reached, and still cannot. */
export const isBeyondReach = (record: SaidRecord, { people, chatWith }: Reach): boolean => {
  const { state, recipient, modified = '' } = record;
  if (state !== 'Failed') return false;
  const chat = chatWith(recipient);
  const isOpen = chat !== undefined && chat.blocked !== true;
  switch (kindOf(record)) {
    case 'no-account':
      return people.get(recipient)?.objectId === undefined;
    case 'blocked':
      return !isOpen;
    case 'conversation-gone':
      // Until the chat is noted anew: it would be gone again at every sweep.
      return !isOpen || chat.modified < modified;
    default:
      return false;
  }
};

/** What may be over one day; anything else would fail just so again. */
const reachKinds: ReadonlySet<string> = new Set(['no-account', 'blocked', 'conversation-gone']);

const kindOf = ({ outcome = '' }: SaidRecord): string => outcome.split(':')[0] ?? '';
