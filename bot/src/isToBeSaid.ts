import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from './createSuite';

/**
 * Whether a notice that the rules ask for is still to be said: it was written down and not said, or taken back and is asked for again; or what
 * kept it from its recipient is over.
 */
export const isToBeSaid = (suite: Suite, { state, outcome = '', recipient, modified }: NoticeRecord): boolean => {
  if (state === 'Intended' || state === 'Withdrawn') return true;
  if (state !== 'Failed') return false;
  const [why] = outcome.split(':');
  const chat = suite.known.chatWith({ id: recipient });
  switch (why) {
    case 'no-account':
      return suite.programme.replica.snapshot.people.get(recipient)?.objectId !== undefined;
    case 'blocked':
      return chat !== undefined && !chat.blocked;
    case 'conversation-gone':
      // Not before the chat was noted anew: it would be gone again at every sweep.
      return chat !== undefined && !chat.blocked && chat.modified >= modified;
    default:
      return false;
  }
};
