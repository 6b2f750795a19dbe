import type { AnyItem, Decoded } from '../codec/createCodec';
import { isLater } from '../codec/etagVersion';
import type { SiteList } from '../site/listDirectory';
import type { Entry, Unfit } from './entry';

/**
 * - `delta`: what changed since a token
 * - `fill`: delta from nothing, which gives everything
 * - `latest`, then `items`: after a poisoned page; a fresh token first, then the plain pages, which know no deletions
 */
export type ReadMode = 'delta' | 'fill' | 'latest' | 'items';

/** A read of one list, from its first page to its token. */
export interface Reading {
  mode: ReadMode;
  /** Path of the page to ask for. */
  next: string;
  /** In `items`: the token to keep when the pages are through. */
  token?: string;
  entries: Map<string, Entry>;
  /** Items written here since this read began: a page may be older. */
  readonly own: Set<string>;
  restarts: number;
  /** Gone on with by a later look, which has to be sure of what changed since it began. */
  resumed?: boolean;
  /** The columns changed: items are replaced though their etags did not. */
  readonly force: boolean;
}

/** An item's last known etag when it was removed, and the read that was under way then, which may hold any version of it. */
export interface Removal {
  readonly etag: string;
  readonly during: Reading | undefined;
}

/** One list as last read. */
export interface ListState {
  readonly items: Map<string, AnyItem>;
  readonly unfit: Map<string, Unfit>;
  version: number;
  /** How often in a row SharePoint said that it is not for this person. */
  refusals: number;
  /** How the site had the list when it was read. */
  list?: SiteList;
  /** Path of the next delta; undefined before the first full read. */
  token?: string;
  /** A read that is not complete; it survives a failed refresh and is gone on with by the next. */
  reading?: Reading;
  /** Removed here, until SharePoint tells of it: an older page may still hold them. */
  readonly removed: Map<string, Removal>;
  /** Written here during a full read that did not hold them: the next delta names them, or they were deleted since. */
  readonly unconfirmed: Set<string>;
}

export const newListState = (): ListState => ({
  items: new Map(),
  unfit: new Map(),
  version: 0,
  refusals: 0,
  removed: new Map(),
  unconfirmed: new Set(),
});

export const heldEtag = ({ items, unfit }: ListState, id: string): string | undefined =>
  items.get(id)?.etag ?? unfit.get(id)?.etag;

/** Puts an item in, in its place whether it fits or not. */
export const put = ({ items, unfit }: ListState, entry: Decoded): void => {
  if (entry.fit) {
    unfit.delete(entry.id);
    items.set(entry.id, entry.item);
  } else {
    items.delete(entry.id);
    unfit.set(entry.id, entry);
  }
};

export const drop = ({ items, unfit }: ListState, id: string): boolean => {
  const [one, other] = [items.delete(id), unfit.delete(id)];
  return one || other;
};

/** Own write: no page read so far is newer. Answers whether anything changed. */
export const acceptOwn = (state: ListState, item: AnyItem): boolean => {
  const held = heldEtag(state, item.id);
  if (held !== undefined && (held === item.etag || isLater(held, item.etag))) return false;
  put(state, { fit: true, id: item.id, etag: item.etag, item });
  state.removed.delete(item.id);
  state.reading?.own.add(item.id);
  return true;
};

/** Own removal, or a write that found the item gone; `etag` is the last one seen of it. */
export const forgetOwn = (state: ListState, id: string, etag: string): boolean => {
  const held = heldEtag(state, id);
  state.removed.set(id, {
    etag: held !== undefined && isLater(held, etag) ? held : etag,
    during: state.reading,
  });
  return drop(state, id);
};
