import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { storable } from './storable';
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
