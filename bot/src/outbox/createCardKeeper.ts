import { itemsCovered } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import { drawMessage } from './drawNotice';
import type { Messenger } from './messenger';
import { itemsWith, stampsOf } from './stampsOf';

/** Keeps cards that were sent true as their matters move on. */
export interface CardKeeper {
  /** Draws every card about an item (`milestones/12`) again, digests that speak of it too, for everyone who has one; answers how many were updated. */
  redraw(item: string): Promise<number>;
  /** Redraws cards whose item or escalation changed past the bot since they were drawn: in a tab, or in SharePoint itself. */
  catchUp(): Promise<number>;
}

// After a restart nothing is known of what was drawn: older changes are left to the card's own refresh when somebody looks at it.
const lookBackMs = 2 * 86_400_000;

// Enough for Teams' pace where it takes a second to answer.
const atOnce = 48;

/** `person` is the messenger for what follows from a press: ahead of a sweep's own requests. The same by default. */
export const createCardKeeper = (suite: Suite, messenger: Messenger, person: Messenger = messenger): CardKeeper => {
  const { replica } = suite.programme;
  /** By notice id: state of the item when its card was last drawn. */
  const drawn = new Map<string, string>();

  const draw = async (notice: NoticeRecord, by: Messenger): Promise<boolean> => {
    const place = suite.known.conversation(notice.conversation);
    const message = drawMessage(suite, notice);
    if (!place || place.blocked || !message || !notice.activity) return false;
    const stamp = stampsOf(suite)(notice);
    const outcome = await by.update(place, notice.activity, message);
    // Not now: the next sweep tries again. Anything else will not change by trying.
    if (outcome.kind !== 'throttled') drawn.set(notice.id, stamp);
    return outcome.kind === 'sent';
  };

  /** Conversations side by side, a few at once; the cards of one, which share its limits, one after the other. */
  const drawAll = async (notices: readonly NoticeRecord[], by: Messenger): Promise<number> => {
    const waiting = byConversation(notices).values();
    let count = 0;
    const work = async (): Promise<void> => {
      // Workers share one iterator: each conversation is taken once.
      for (const its of waiting) for (const notice of its) if (await draw(notice, by)) count += 1;
    };
    await Promise.all(Array.from({ length: atOnce }, work));
    return count;
  };

  return {
    redraw(item) {
      const items = itemsWith(replica.snapshot, item);
      const isAbout = (notice: NoticeRecord): boolean =>
        items.has(notice.item) || itemsCovered(notice).some((one) => items.has(one));
      return drawAll(shown(replica.snapshot.notices.values()).filter(isAbout), person);
    },
    catchUp() {
      const since = new Date(suite.now().getTime() - lookBackMs).toISOString();
      const stampOf = stampsOf(suite);
      const behind = shown(replica.snapshot.notices.values()).filter((notice) => {
        const stamp = stampOf(notice);
        const before = drawn.get(notice.id);
        return before === undefined ? stamp > notice.modified && stamp > since : stamp !== before;
      });
      return drawAll(behind, messenger);
    },
  };
};

const byConversation = (notices: readonly NoticeRecord[]): ReadonlyMap<string, readonly NoticeRecord[]> => {
  const grouped = new Map<string, NoticeRecord[]>();
  for (const notice of notices) {
    const { conversation = '' } = notice;
    const its = grouped.get(conversation);
    if (its) its.push(notice);
    else grouped.set(conversation, [notice]);
  }
  return grouped;
};

/** The newest notice of each message: earlier ones of the same matter were said by the same card. */
const shown = (notices: Iterable<NoticeRecord>): readonly NoticeRecord[] => {
  const newest = new Map<string, NoticeRecord>();
  for (const notice of notices) {
    if (notice.state !== 'Sent' || !notice.activity) continue;
    const message = `${notice.conversation ?? ''} ${notice.activity}`;
    const known = newest.get(message);
    if (!known || Number(known.id) < Number(notice.id)) newest.set(message, notice);
  }
  return [...newest.values()];
};
