import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';

/** The newest card that was sent for the same matter. */
export const earlierCard = ({ programme }: Suite, { id, matter }: NoticeRecord): NoticeRecord | undefined => {
  let newest: NoticeRecord | undefined;
  for (const notice of programme.replica.snapshot.notices.values()) {
    if (notice.matter !== matter || notice.id === id || notice.state !== 'Sent' || !notice.activity) continue;
    if (!newest || Number(notice.id) > Number(newest.id)) newest = notice;
  }
  return newest;
};
