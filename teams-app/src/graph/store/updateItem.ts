import type { AnyItem } from '../codec/createCodec';
import type { GraphAnswer } from '../pipeline/graphClient';
import { isRecord } from '../pipeline/isRecord';
import { refusalOf } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import { isDuplicate } from './isDuplicate';
import { changesIn, mergePatch } from './mergePatch';
import { itemPath, readItem } from './readItem';
import type { Fields, StorePorts } from './storePorts';

export type Updated =
  | { readonly kind: 'updated'; readonly item: AnyItem; readonly merged: boolean }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'conflict';
      readonly base: AnyItem;
      readonly mine: Fields;
      readonly theirs: AnyItem;
      readonly fields: readonly string[];
    };

const mostTries = 5;

/**
 * Writes the fields that differ from `base`, on condition that the item is still as it was. When it is not, or no answer tells, the item is read:
 * what we wanted may be there already; what others changed elsewhere stays; what both changed is a conflict.
 */
export const updateItem = async (
  { graph }: Pick<StorePorts, 'graph'>,
  list: SiteList,
  base: AnyItem,
  patch: Fields,
): Promise<Updated> => {
  const mine = changesIn(base, patch);
  let known = base;
  let rest = mine;
  let merged = false;
  for (let tries = 1; Object.keys(rest).length > 0; tries += 1) {
    const answer = await writeFields(graph, list, known, rest);
    if (answer.status === 404) return { kind: 'gone' };
    if (answer.status === 200 || answer.status === 204) {
      const item = itemAfter(list, known, answer) ?? (await readItem(graph, list, base.id));
      return item ? { kind: 'updated', item, merged } : { kind: 'gone' };
    }
    if (!isStale(answer) && answer.status < 500) throw refusalOf(answer);
    const theirs = await readItem(graph, list, base.id);
    if (!theirs) return { kind: 'gone' };
    // It never arrived: the item is as it was before.
    if (!isStale(answer) && theirs.etag === known.etag) throw refusalOf(answer);
    const merge = mergePatch(base, mine, theirs);
    if (merge.conflicting.length > 0) return { kind: 'conflict', base, mine, theirs, fields: merge.conflicting };
    if (tries >= mostTries) return { kind: 'conflict', base, mine, theirs, fields: Object.keys(merge.rest) };
    ({ rest } = merge);
    merged = merge.others;
    known = theirs;
  }
  return { kind: 'updated', item: known, merged };
};

/** The one form in which fields are written: a flat set, as documented; one tenant is known to have wanted `{ fields }` on the item. */
const writeFields = (graph: StorePorts['graph'], list: SiteList, { id, etag }: AnyItem, fields: Fields) =>
  graph.request({
    method: 'PATCH',
    path: `${itemPath(list, id)}/fields`,
    headers: { 'If-Match': etag },
    body: list.codec.encode(fields),
  });

/** Lists answer 412, document libraries have answered 409. */
export const isStale = (answer: GraphAnswer): boolean =>
  answer.status === 412 || (answer.status === 409 && !isDuplicate(answer));

/** The answer is the fields alone; the stamp is put together from them. Undefined when it does not tell enough. */
const itemAfter = ({ codec }: SiteList, known: AnyItem, { body }: GraphAnswer): AnyItem | undefined => {
  if (!isRecord(body)) return undefined;
  const etag = body['@odata.etag'];
  if (etag === known.etag) return undefined;
  const decoded = codec.decode({ id: known.id, eTag: etag, lastModifiedDateTime: body.Modified, fields: body });
  return decoded?.fit ? decoded.item : undefined;
};
