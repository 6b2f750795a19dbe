import type { AppError } from '@ipmo-hub/teams-app/errors';
import type { Conflict, CreateOutcome, UpdateOutcome } from '@ipmo-hub/teams-app/graph';
import type { Item, ListName, NewItem, Patch } from '@ipmo-hub/teams-app/lists';

/** What a person may change of a milestone here. `moved` stands beside a forecast when an edit takes another one back: the count before that one. */
export type MilestoneEdit = Pick<Patch<'milestones'>, 'title' | 'forecast' | 'done' | 'note' | 'owner' | 'moved'>;

export type EditState<L extends ListName = ListName> =
  | { readonly kind: 'saving' }
  /** No connection: kept, and sent when it is back. */
  | { readonly kind: 'waiting'; readonly error: AppError }
  | { readonly kind: 'conflict'; readonly conflict: Conflict<L> }
  /** `again`: SharePoint failed on it time after time; another attempt may get through. */
  | { readonly kind: 'refused'; readonly error: AppError; readonly again?: true };

/** A change of an item, or a new item, that SharePoint does not have yet. */
export interface PendingEdit<L extends ListName = ListName> {
  readonly list: L;
  /** The item's id; of a new one `new:…` until SharePoint has it. */
  readonly id: string;
  /** The item as the person saw it; a new one as it was filled in. */
  readonly base: Item<L>;
  /** What changes; of a new item nothing. */
  readonly edit: Patch<L>;
  readonly isNew: boolean;
  readonly state: EditState<L>;
}

export interface SavedChange<L extends ListName = ListName> {
  /** The item as the change left it. */
  readonly item: Item<L>;
  readonly edit: Patch<L>;
  /** What would take it back. */
  readonly undo: Patch<L>;
}

/** The change saved last: of one item, or of several that were changed together. */
export interface Saved<L extends ListName = ListName> {
  readonly list: L;
  readonly changes: readonly SavedChange<L>[];
  /** It is a new item: there is nothing to take back. */
  readonly isNew: boolean;
  /** Others changed other fields meanwhile. */
  readonly merged: boolean;
}

/** The fields of a new item as a page fills them in; the use case gives what is missing, a reference for example. */
export type Draft<L extends ListName> = Partial<NewItem<L>> & { readonly title: string };

export type EditOutcome<L extends ListName = ListName> =
  UpdateOutcome<L> | CreateOutcome<L> | { readonly kind: 'refused'; readonly error: AppError };

/** One of several changes made together. */
export interface Change<L extends ListName> {
  readonly base: Item<L>;
  readonly edit: Patch<L>;
}

/** Changes that the screen shows before SharePoint has them. */
export interface Edits {
  /** Those of every list, in the order they were made; a new array after each change. */
  readonly changes: readonly PendingEdit[];
  /** Those of a list by the item's id; the same map until one of them moves. */
  pendingOf<L extends ListName>(list: L): ReadonlyMap<string, PendingEdit<L>>;
  readonly saved: Saved | undefined;
  /** False when a reload would lose what waits. */
  readonly kept: boolean;
  subscribe(listener: () => void): () => void;
  /** Shows the change at once and writes it; a change already waiting for the item is taken up into it. */
  saveItem<L extends ListName>(list: L, base: Item<L>, edit: Patch<L>): Promise<void>;
  /** Several items at once, taken back by one undo. */
  saveItems<L extends ListName>(list: L, changes: readonly Change<L>[]): Promise<void>;
  /** A new item, shown at once; answers the id that it has until SharePoint gives it one (see `idNow`). */
  createItem<L extends ListName>(list: L, fields: Draft<L>): Promise<string>;
  /** The id that SharePoint gave to an item created at this visit; any other id as it is. */
  idNow(id: string): string;
  /** Sends again what waits. */
  resend(): Promise<void>;
  /** Writes the chosen mix over the others' version; an empty mix keeps theirs. */
  resolve<L extends ListName>(list: L, id: string, mix: Patch<L>): Promise<void>;
  /** Tries again what SharePoint failed on time after time. */
  retry(list: ListName, id: string): void;
  /** Puts away what clashed or was refused. */
  discard(list: ListName, id: string): void;
  /** Takes back the last change of an item that was not sent yet; false when there is none. */
  takeBack(list: ListName, id: string): Promise<boolean>;
  /** Takes back what was saved last. */
  undo(): Promise<void>;
  /** Puts the note about the last change away. */
  settle(): void;
}
