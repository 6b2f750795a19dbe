import type { ErrorCode } from '@ipmo-hub/teams-app/errors';
import type { ItemStamp, ListName } from '@ipmo-hub/teams-app/lists';

export type Fields = Readonly<Record<string, unknown>>;
export type AnyItem = ItemStamp & Fields;

/** A change of an item as the person saw it. */
export interface UpdateWrite {
  readonly kind: 'update';
  readonly list: ListName;
  readonly base: AnyItem;
  readonly patch: Fields;
}
/** A new item; its fields hold its key, so that a second attempt finds what a first one made. */
export interface CreateWrite {
  readonly kind: 'create';
  readonly list: ListName;
  readonly fields: Fields;
}
export type QueuedWrite = UpdateWrite | CreateWrite;

/** An `AppError` as it can be kept. */
export interface KeptError {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

export type EntryState =
  /** To be sent; with the error that put it off, if it was tried. */
  | { readonly kind: 'waiting'; readonly error?: KeptError }
  /** On its way, from one window. Found after a reload: it was on its way then, and may have arrived. */
  | { readonly kind: 'sending' }
  /** Both changed the same fields: waits for the person's choice. */
  | { readonly kind: 'conflict'; readonly theirs: AnyItem; readonly fields: readonly string[] }
  /** Will never be taken as it is: kept until the person puts it away. */
  | { readonly kind: 'refused'; readonly error: KeptError };

/** A write in the queue. */
export interface Entry {
  readonly id: string;
  /** Ids of all edits that are in it, its own first: edits of one item that wait together are sent together. */
  readonly edits: readonly string[];
  /** When the person made it, ISO 8601. */
  readonly at: string;
  /** It was sent at least once, with no outcome known. */
  readonly attempted: boolean;
  readonly write: QueuedWrite;
  readonly state: EntryState;
}

/** What became of an unsent change that nobody came back for. */
export interface Dropped {
  readonly list: ListName;
  readonly title: string;
  readonly at: string;
}

/** Everything unsent of one person in one programme, in the order it was made. */
export interface QueueRow {
  readonly place: string;
  readonly entries: readonly Entry[];
  readonly dropped: readonly Dropped[];
}

/** Writes of one subject are sent in their order; those of others do not wait for them. */
export const subjectOf = ({ id, write }: Entry): string =>
  write.kind === 'update' ? `${write.list}/${write.base.id}` : `${write.list}/new/${id}`;

export const titleOf = ({ write }: Pick<Entry, 'write'>): string =>
  String(write.kind === 'update' ? write.base['title'] : write.fields['title']);
