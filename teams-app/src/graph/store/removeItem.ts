import type { AnyItem } from '../codec/createCodec';
import { refusalOf } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import { itemPath, readItem } from './readItem';
import type { StorePorts } from './storePorts';
import { confirmGone, isStale } from './updateItem';

export type Removed =
  | { readonly kind: 'removed' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'conflict';
      readonly base: AnyItem;
      readonly mine: Record<string, never>;
      readonly theirs: AnyItem;
      readonly fields: readonly never[];
    };

/** Deletes the item on condition that it is still as it was. */
export const removeItem = async (
  { graph }: Pick<StorePorts, 'graph'>,
  list: SiteList,
  base: AnyItem,
): Promise<Removed> => {
  const answer = await graph.request({
    method: 'DELETE',
    path: itemPath(list, base.id),
    headers: { 'If-Match': base.etag },
  });
  if (answer.status === 404) {
    const gone = await confirmGone(graph, list, base.id);
    // An earlier attempt, whose answer was lost, may have done it.
    return answer.unclear === true ? { kind: 'removed' } : gone;
  }
  if (answer.status >= 200 && answer.status < 300) return { kind: 'removed' };
  if (!isStale(answer) && answer.status < 500) throw refusalOf(answer);
  const theirs = await readItem(graph, list, base.id);
  if (!theirs) return { kind: isStale(answer) ? 'gone' : 'removed' };
  if (theirs.etag === base.etag) throw refusalOf(answer);
  return { kind: 'conflict', base, mine: {}, theirs, fields: [] };
};
