import type { NoticeRecord } from '../lists';
import type { Context } from './context';
import { storable } from './storable';
import { writeOver } from './writeOver';

/**
 * Takes back a notice that nobody was sent, with the reason: the rules stopped asking for it before it could be said. It is no failure, and
 * may still be sent should they ask again (see recordSent). One that was sent meanwhile stays as it is.
 */
export const withdrawNotice = (context: Context, record: NoticeRecord, reason: string): Promise<NoticeRecord> =>
  writeOver(context, 'notices', record, ({ state }) =>
    state === 'Sent' || state === 'Withdrawn' ? undefined : { state: 'Withdrawn', outcome: storable(reason) },
  );
