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
  /** The list is not there any more, or not as it was known: without a column that was asked for. */
  | { readonly kind: 'lost'; readonly error: AppError }
  | { readonly kind: 'failed'; readonly error: AppError };

const mostRestarts = 5;

export const beginReading = ({ token }: ListState, list: SiteList, pageSize: number, force: boolean): Reading => {
  const full = token === undefined || force;
  const next = full ? fillPath(list, pageSize) : token;
  return { mode: full ? 'fill' : 'delta', next, entries: new Map(), own: new Set(), restarts: 0, force };
};

/** What a read needs to know of its surroundings. */
interface ReadPorts {
  readonly pageSize: number;
  /** A link as a path. @throws AppError `graph.unexpected` when it leads elsewhere */
  readonly rebase: (link: string) => string;
}

/** Takes the answer to `reading.next`, and says where that leaves the read: a link that is none of Graph's fails it. */
export const takeAnswer = (reading: Reading, answer: GraphAnswer, list: SiteList, ports: ReadPorts): Step => {
  try {
    return stepAfter(reading, answer, list, ports);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { kind: 'failed', error };
  }
};

const stepAfter = (reading: Reading, answer: GraphAnswer, list: SiteList, { pageSize, rebase }: ReadPorts): Step => {
  if (answer.status === 404) return { kind: 'lost', error: refusalOf(answer) };
  if (answer.status === 410) {
    // Both resync codes mean the same here: SharePoint is right, and nothing unsent is kept in the replica.
    const location = answer.headers.get('Location');
    const next =
      location === null || reading.mode === 'items' ? fillPath(list, pageSize) : projected(rebase(location), list);
    return restart(reading, 'fill', next);
  }
  if (answer.status === 400) {
    // A token that SharePoint no longer understands. A first page has none: then it is what was asked for.
    if (reading.mode !== 'fill' || reading.entries.size > 0) return restart(reading, 'fill', fillPath(list, pageSize));
    return { kind: 'lost', error: refusalOf(answer) };
  }
  if (answer.status !== 200 || !isRecord(answer.body)) return { kind: 'failed', error: refusalOf(answer) };

  const page = readPage(answer.body, list.codec);
  const next = page.nextLink && projected(rebase(page.nextLink), list);
  const token = page.deltaLink && projected(rebase(page.deltaLink), list);
  if (reading.mode === 'latest') {
    if (token === undefined) return restart(reading, 'fill', fillPath(list, pageSize));
    reading.mode = 'items';
    reading.token = token;
    reading.next = `${list.items}?${list.codec.projection}&$top=${String(pageSize)}`;
    return { kind: 'more' };
  }
  if (page.poisoned) return restart(reading, 'latest', `${list.items}/delta?token=latest`);
  for (const [id, entry] of page.entries) reading.entries.set(id, entry);
  if (next !== undefined) {
    if (next === reading.next) return restart(reading, 'fill', fillPath(list, pageSize));
    reading.next = next;
    return { kind: 'more' };
  }
  const end = reading.mode === 'items' ? reading.token : token;
  return end === undefined ? restart(reading, 'fill', fillPath(list, pageSize)) : { kind: 'done', token: end };
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
  path.includes('$expand=') || path.includes('%24expand=')
    ? path
    : `${path}${path.includes('?') ? '&' : '?'}${codec.projection}`;
