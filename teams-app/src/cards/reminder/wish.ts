import { isDay, readNoticeKey, type Day } from '../../domain';
import type { NoticeRecord } from '../../lists';

/** Of cards that somebody asked for in their own words. */
export const changeAskedRule = 'changeAsked';

/** What they said they want: that it is done, or another date, the day where they said one. */
export type ChangeWish = { readonly kind: 'done' } | { readonly kind: 'move'; readonly day?: Day };

/** The wish as a part of the notice's key, on the day it was said: `move-2026-12-04-said-2026-11-23`. */
export const wishMoment = (kind: ChangeWish['kind'], day: Day | undefined, today: Day): string =>
  [kind, ...(day === undefined ? [] : [day]), 'said', today].join('-');

export const wishOf = ({ rule, key }: Pick<NoticeRecord, 'rule' | 'key'>): ChangeWish | undefined => {
  const moment = rule === changeAskedRule ? readNoticeKey(key)?.moment : undefined;
  const [, kind, day = ''] = /^(done|move)(?:-(\d{4}-\d{2}-\d{2}))?-said-/.exec(moment ?? '') ?? [];
  if (kind === undefined) return undefined;
  return kind === 'done' ? { kind } : { kind: 'move', ...(isDay(day) && { day }) };
};
