import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { instantOf } from './moments';
import { writeOver } from './writeOver';

/** Notes that a notice reached Teams, and as which message of which conversation, so that its card can be updated in place. */
export const recordSent = (
  context: Context,
  record: NoticeRecord,
  { conversation, activity }: { readonly conversation: string; readonly activity: string },
): Promise<NoticeRecord> => {
  const sentAt = instantOf(context);
  return writeOver(context, 'notices', record, ({ attempts = 0 }) => ({
    state: 'Sent',
    sentAt,
    conversation,
    activity,
    attempts: Math.min(attempts + 1, 999),
    outcome: null,
  }));
};
