import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { storable } from './storable';
import { writeOver } from './writeOver';

/**
 * Notes what an attempt to send met. Unless it is `final` the notice stays intended and is tried again. Nothing is noted once it was sent or
 * taken back, or is another machine's by its outcome: that one notes what it meets itself.
 */
export const recordFailure = (
  context: Context,
  record: NoticeRecord,
  { outcome, final }: { readonly outcome: string; readonly final: boolean },
): Promise<NoticeRecord> =>
  writeOver(context, 'notices', record, (current) =>
    current.state !== record.state || current.outcome !== record.outcome
      ? undefined
      : {
          attempts: Math.min((current.attempts ?? 0) + 1, 999),
          outcome: storable(outcome),
          ...(final && { state: 'Failed' as const }),
        },
  );
