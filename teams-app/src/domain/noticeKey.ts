import type { NoticeList } from './notice';
import type { Day } from './plan';

/** What a notice's key is made of. */
export interface NoticeKeyParts {
  readonly rule: string;
  readonly list: NoticeList;
  readonly id: string;
  /** The rule's moment without its day, for example `due-in-7` or `overdue`. */
  readonly moment: string;
  /** The due date that the moment belongs to: a changed forecast starts anew. */
  readonly day: Day;
  readonly recipient: string;
  /** Whose duty it is, when the recipient stands in for them (id in the People list). */
  readonly insteadOf?: string | undefined;
}

/** `milestoneReminder/milestones/12/due-in-7:2026-12-01/34`; `…/due-in-7-for-34:2026-12-01/35` for who stands in for 34. */
export const noticeKey = ({ rule, list, id, moment, day, recipient, insteadOf }: NoticeKeyParts): string =>
  `${rule}/${list}/${id}/${moment}${insteadOf === undefined ? '' : `-for-${insteadOf}`}:${day}/${recipient}`;

/** Reads a key back; undefined when it is not one of ours (somebody edited the list by hand). */
export const readNoticeKey = (key: string): NoticeKeyParts | undefined => {
  const match =
    /^(\w+)\/(milestones|projects|escalations|papers|actions|people|meetings|decisions|reportBacks|groups)\/(\d+)\/([a-z0-9-]+?)(?:-for-(\d+))?:(\d{4}-\d{2}-\d{2})\/(\d+)$/.exec(
      key,
    );
  if (!match) return undefined;
  const [, rule = '', list, id = '', moment = '', insteadOf, day = '', recipient = ''] = match;
  return { rule, list: list as NoticeList, id, moment, day, recipient, ...(insteadOf !== undefined && { insteadOf }) };
};
