import { looksLikeNhsNumber, type NoticeRecord } from '../lists';
import type { Context } from './context';
import { writeOver } from './writeOver';

/** Notes what an attempt to send met. Unless it is `final` the notice stays intended and is tried again. */
export const recordFailure = (
  context: Context,
  record: NoticeRecord,
  { outcome, final }: { readonly outcome: string; readonly final: boolean },
): Promise<NoticeRecord> =>
  writeOver(context, 'notices', record, ({ attempts = 0 }) => ({
    attempts: Math.min(attempts + 1, 999),
    outcome: storable(outcome),
    ...(final && { state: 'Failed' as const }),
  }));

// A service's request number may pass for an NHS number; the record of the failure must not fail on that.
const storable = (outcome: string): string => {
  const short = outcome.slice(0, 2000);
  return looksLikeNhsNumber(short) ? short.replace(/\d/g, '#') : short;
};
