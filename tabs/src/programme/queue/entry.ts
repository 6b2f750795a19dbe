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
/** A use case that a person set off; its input holds what they saw and typed. */
export interface DeedWrite {
  readonly kind: 'deed';
  readonly name: string;
  readonly input: Fields;
  /** What it is about, in one line. */
  readonly title: string;
}
export type ItemWrite = UpdateWrite | CreateWrite;
export type QueuedWrite = ItemWrite | DeedWrite;

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
  /** Not taken: kept until the person puts it away. `again`: SharePoint failed on it time after time, and may yet take it. */
  | { readonly kind: 'refused'; readonly error: KeptError; readonly again?: true };

/** A write in the queue. */
export interface Entry {
  readonly id: string;
  /** Ids of all edits that are in it, its own first: edits of one item that wait together are sent together. */
  readonly edits: readonly string[];
  /** When the person made it, ISO 8601. */
  readonly at: string;
  /** It was sent at least once, with no outcome known. */
  readonly attempted: boolean;
  /** How often in a row SharePoint failed on it. */
  readonly failures?: number;
  readonly write: QueuedWrite;
  readonly state: EntryState;
}

/** What became of an unsent change that nobody came back for, or that cannot be read any more. */
export interface Dropped {
  readonly title: string;
  readonly at: string;
}

/** Everything unsent of one person in one programme, in the order it was made. */
export interface QueueRow {
  readonly place: string;
  readonly entries: readonly Entry[];
  readonly dropped: readonly Dropped[];
}

/** The id of a new item until SharePoint gives it one. */
export const newIdOf = (entry: string): string => `new:${entry}`;

/** The id of the item that a write is about. */
export const itemIdOf = ({ id, write }: Pick<Entry, 'id'> & { readonly write: ItemWrite }): string =>
  write.kind === 'update' ? write.base.id : newIdOf(id);

/** Writes of one subject are sent in their order; those of others do not wait for them. */
export const subjectOf = ({ id, write }: Entry): string =>
  write.kind === 'deed' ? id : `${write.list}/${itemIdOf({ id, write })}`;

export const titleOf = ({ write }: Pick<Entry, 'write'>): string =>
  write.kind === 'deed' ? write.title : String((write.kind === 'update' ? write.base : write.fields)['title']);
