import { isSaidForGood } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from './createSuite';

/** Whether a notice that the rules ask for is still to be said, as far as the bot knows now. */
export const isToBeSaid = ({ programme, known }: Suite, record: NoticeRecord): boolean =>
  !isSaidForGood(record, {
    people: programme.replica.snapshot.people,
    chatWith: (id) => known.chatWith({ id }),
  });
