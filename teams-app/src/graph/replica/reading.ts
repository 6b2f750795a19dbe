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

/** What a read needs to know of its surroundings. */
interface ReadPorts {
  readonly pageSize: number;
  readonly rebase: (link: string) => string;
}

/** Takes the answer to `reading.next`, and says where that leaves the read. Links are answered as paths by `rebase`. */
export const takeAnswer = (
  reading: Reading,
  answer: GraphAnswer,
  list: SiteList,
  { pageSize, rebase }: ReadPorts,
): Step => {
  const first = fillPath(list, pageSize);
  if (answer.status === 404) return { kind: 'lost' };
  if (answer.status === 410) {
    // Both resync codes mean the same here: SharePoint is right, and nothing unsent is kept in the replica.
    const location = answer.headers.get('Location');
    const next = location === null || reading.mode === 'items' ? first : projected(rebase(location), list);
    return restart(reading, 'fill', next);
  }
  // A token that SharePoint no longer understands; a first page has none and is refused for good.
  if (answer.status === 400 && (reading.mode !== 'fill' || reading.entries.size > 0))
    return restart(reading, 'fill', first);
  if (answer.status !== 200 || !isRecord(answer.body)) return { kind: 'failed', error: refusalOf(answer) };

  const page = readPage(answer.body, list.codec);
  const next = page.nextLink && projected(rebase(page.nextLink), list);
  const token = page.deltaLink && projected(rebase(page.deltaLink), list);
  if (reading.mode === 'latest') {
    if (token === undefined) return restart(reading, 'fill', first);
    reading.mode = 'items';
    reading.token = token;
    reading.next = `${list.items}?${list.codec.projection}&$top=${String(pageSize)}`;
    return { kind: 'more' };
  }
  if (page.poisoned) return restart(reading, 'latest', `${list.items}/delta?token=latest`);
  for (const [id, entry] of page.entries) reading.entries.set(id, entry);
  if (next !== undefined) {
    if (next === reading.next) return restart(reading, 'fill', first);
    reading.next = next;
    return { kind: 'more' };
  }
  const end = reading.mode === 'items' ? reading.token : token;
  return end === undefined ? restart(reading, 'fill', first) : { kind: 'done', token: end };
};

const restart = (reading: Reading, mode: 'fill' | 'latest', next: string): Step => {
  reading.restarts += 1;
  if (reading.restarts > mostRestarts) return { kind: 'failed', error: new AppError('graph.unexpected') };
  Object.assign(reading, { mode, next, entries: new Map() });
  return { kind: 'more' };
};

const fillPath = ({ items, codec }: SiteList, pageSize: number): string =>
  `${items}/delta?${codec.projection}&$top=${String(pageSize)}`;

/** Links need not repeat what was asked for. */
const projected = (path: string, { codec }: SiteList): string =>
  path.includes('$expand=') || /[?&]%24expand=/i.test(path)
    ? path
    : `${path}${path.includes('?') ? '&' : '?'}${codec.projection}`;
