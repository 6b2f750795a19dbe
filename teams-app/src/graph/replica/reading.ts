import { AppError } from '../../errors';
import type { GraphAnswer } from '../pipeline/graphClient';
import { isRecord } from '../pipeline/isRecord';
import { refusalOf } from '../pipeline/refusalOf';
import type { SiteList } from '../site/listDirectory';
import type { ListState, Reading } from './listState';
import { readPage } from './readPage';

export type Step =
  | { readonly kind: 'more' }
  | { readonly kind: 'done'; readonly token: string }
  /** The list is not there any more. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'failed'; readonly error: AppError };

const mostRestarts = 5;

export const beginReading = (state: ListState, list: SiteList, pageSize: number, force: boolean): Reading => ({
  ...(state.token === undefined || force
    ? { mode: 'fill', next: fillPath(list, pageSize) }
    : { mode: 'delta', next: state.token }),
  entries: new Map(),
  restarts: 0,
  force,
});

/** Takes the answer to `reading.next`, and says where that leaves the read. Links are answered as paths by `rebase`. */
export const takeAnswer = (
  reading: Reading,
  answer: GraphAnswer,
  { list, pageSize, rebase }: { list: SiteList; pageSize: number; rebase: (link: string) => string },
): Step => {
  const restart = (mode: 'fill' | 'latest', next: string): Step => {
    reading.restarts += 1;
    if (reading.restarts > mostRestarts) return { kind: 'failed', error: new AppError('graph.unexpected') };
    Object.assign(reading, { mode, next, entries: new Map() });
    return { kind: 'more' };
  };
  const refill = (next = fillPath(list, pageSize)): Step => restart('fill', next);
  const reconcile = (): Step => restart('latest', `${list.items}/delta?token=latest`);

  if (answer.status === 404) return { kind: 'lost' };
  if (answer.status === 410) {
    // Both resync codes mean the same here: SharePoint is right, and nothing unsent is kept in the replica.
    const location = answer.headers.get('Location');
    return location === null || reading.mode === 'items' ? refill() : refill(projected(rebase(location), list));
  }
  // A token that SharePoint no longer understands; a first page has none and is refused for good.
  if (answer.status === 400 && (reading.mode !== 'fill' || reading.entries.size > 0)) return refill();
  if (answer.status !== 200 || !isRecord(answer.body)) return { kind: 'failed', error: refusalOf(answer) };

  const page = readPage(answer.body, list.codec);
  const [next, token] = [page.nextLink, page.deltaLink].map((link) => link && projected(rebase(link), list));
  if (reading.mode === 'latest') {
    if (token === undefined) return refill();
    Object.assign(reading, {
      mode: 'items',
      token,
      next: `${list.items}?${list.codec.projection}&$top=${String(pageSize)}`,
    });
    return { kind: 'more' };
  }
  if (page.poisoned) return reconcile();
  for (const [id, entry] of page.entries) reading.entries.set(id, entry);
  if (next !== undefined) {
    if (next === reading.next) return refill();
    reading.next = next;
    return { kind: 'more' };
  }
  const end = reading.mode === 'items' ? reading.token : token;
  return end === undefined ? refill() : { kind: 'done', token: end };
};

const fillPath = ({ items, codec }: SiteList, pageSize: number): string =>
  `${items}/delta?${codec.projection}&$top=${String(pageSize)}`;

/** Links need not repeat what was asked for. */
const projected = (path: string, { codec }: SiteList): string =>
  /[?&](\$|%24)expand=/i.test(path) ? path : `${path}${path.includes('?') ? '&' : '?'}${codec.projection}`;
