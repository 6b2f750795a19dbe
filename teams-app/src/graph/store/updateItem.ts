import { AppError } from '../../errors';
import type { AnyItem } from '../codec/createCodec';
import type { GraphAnswer } from '../pipeline/graphClient';
import { isRecord } from '../pipeline/isRecord';
import { refusalOf } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import { changesBetween } from '../codec/etagVersion';
import type { UpdateOptions } from '../ports';
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
 * what we wanted may be there already; what others changed elsewhere stays; what both changed is a conflict. After a lost answer our change may also have
 * been there and been taken back since: only the item's versions can rule that out, and otherwise the person is asked.
 */
export const updateItem = async (
  { graph }: Pick<StorePorts, 'graph'>,
  list: SiteList,
  base: AnyItem,
  patch: Fields,
  { attempted = false }: UpdateOptions = {},
): Promise<Updated> => {
  const mine = changesIn(base, patch);
  let known = base;
  let rest = mine;
  let merged = false;
  let unclear = attempted;
  for (let tries = 1; Object.keys(rest).length > 0; tries += 1) {
    const answer = await writeFields(graph, list, known, rest);
    unclear ||= answer.unclear === true;
    if (answer.status === 404) return confirmGone(graph, list, base.id);
    if (answer.status === 200 || answer.status === 204) {
      const item = itemAfter(list, known, answer) ?? (await readAfter(graph, list, base.id, true));
      return item ? { kind: 'updated', item, merged } : { kind: 'gone' };
    }
    if (!isStale(answer) && answer.status < 500) throw refusalOf({ ...answer, unclear });
    const theirs = await readAfter(graph, list, base.id, unclear);
    if (!theirs) return { kind: 'gone' };
    // It did not arrive yet: the item is as it was before.
    if (!isStale(answer) && theirs.etag === known.etag) throw refusalOf({ ...answer, unclear });
    const { rest: open, conflicting, others } = mergePatch(base, mine, theirs);
    // One change in between, which is not ours: ours never arrived. More may be ours and one that took it back.
    const mayHaveBeenThere = unclear && changesBetween(known.etag, theirs.etag) !== 1;
    const fields = mayHaveBeenThere || tries >= mostTries ? [...conflicting, ...Object.keys(open)] : conflicting;
    if (fields.length > 0) return { kind: 'conflict', base, mine, theirs, fields };
    rest = open;
    merged = others;
    known = theirs;
    unclear = false;
  }
  return { kind: 'updated', item: known, merged };
};

/** Gone for everybody is only what a second look does not find: a passing 404 must not hide an item. @throws AppError `graph.unexpected` */
export const confirmGone = async (
  graph: StorePorts['graph'],
  list: SiteList,
  id: string,
): Promise<{ readonly kind: 'gone' }> => {
  if (await readItem(graph, list, id)) throw new AppError('graph.unexpected');
  return { kind: 'gone' };
};

/** The item as it is now; a failure to read it leaves unclear what was unclear. */
const readAfter = async (graph: StorePorts['graph'], list: SiteList, id: string, unclear: boolean) => {
  try {
    return await readItem(graph, list, id);
  } catch (error) {
    if (!(error instanceof AppError) || !unclear) throw error;
    throw error.asUnclear();
  }
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
