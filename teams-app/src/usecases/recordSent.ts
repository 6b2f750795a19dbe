import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { instantOf } from './moments';
import { storable } from './storable';
import { writeOver } from './writeOver';

export interface SentNotice {
  /** Conversation it went to; none for e-mail. */
  readonly conversation?: string;
  /** Teams' id of the card, by which it is updated in place; none where no card was sent. */
  readonly activity?: string;
  /** Where it went, when that was not the person's own chat. */
  readonly outcome?: string;
}

/** Notes that a notice reached its person, and as which message of which conversation, so that its card can be updated in place. */
export const recordSent = (
  context: Context,
  record: NoticeRecord,
  { conversation, activity, outcome }: SentNotice,
): Promise<NoticeRecord> => {
  const sentAt = instantOf(context);
  return writeOver(context, 'notices', record, ({ attempts = 0 }) => ({
    state: 'Sent',
    sentAt,
    ...(conversation !== undefined && { conversation }),
    ...(activity !== undefined && { activity }),
    attempts: Math.min(attempts + 1, 999),
    outcome: outcome === undefined ? null : storable(outcome),
  }));
};
