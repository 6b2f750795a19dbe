import { readNoticeKey } from '../noticeKey';
import type { SaidRecord } from '../plan';

/** What the audit trail is asked by: a notice as the Notices list has it. */
type NoticeLike = Pick<SaidRecord, 'key' | 'covers' | 'plannedAt'> & { readonly item: string };

/**
 * Everything that was said about an item (`milestones/12`), oldest first: by itself, or as a line of a digest. Each record has who was told, when, by
 * which rule, on which card, and who answered what.
 */
export const noticesAbout = <N extends NoticeLike>(notices: Iterable<N>, item: string): readonly N[] =>
  [...notices]
    .filter((notice) => notice.item === item || itemsCovered(notice).includes(item))
    .sort((one, other) => compare(one.plannedAt, other.plannedAt) || compare(one.key, other.key));

/** Items that a digest speaks of, in its order; empty for any other notice. */
export const itemsCovered = ({ covers }: Pick<NoticeLike, 'covers'>): readonly string[] =>
  (covers ?? '').split('\n').flatMap((line) => {
    const key = readNoticeKey(line);
    return key ? [`${key.list}/${key.id}`] : [];
  });

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
