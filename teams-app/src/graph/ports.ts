import type { Item, ListName, NewItem, Patch, Snapshot } from '../lists';

/** Who waits: a person's click goes ahead of a sweep when resource units run short. */
export type Urgency = 'person' | 'background';

export type CreateOutcome<L extends ListName> =
  | { readonly kind: 'created'; readonly item: Item<L> }
  /** The key was there already: this or an earlier attempt made it. */
  | { readonly kind: 'existing'; readonly item: Item<L> };

export interface Conflict<L extends ListName> {
  readonly kind: 'conflict';
  /** As it was when the person looked. */
  readonly base: Item<L>;
  /** What the person wanted to write. */
  readonly mine: Patch<L>;
  /** As it is in SharePoint now. */
  readonly theirs: Item<L>;
  /** The fields that both changed, to different values. */
  readonly fields: readonly (keyof Patch<L> & string)[];
}

export type UpdateOutcome<L extends ListName> =
  | {
      readonly kind: 'updated';
      readonly item: Item<L>;
      /** Someone else changed other fields meanwhile; both changes stand. */ readonly merged: boolean;
    }
  | Conflict<L>
  | { readonly kind: 'gone' };

export interface UpdateOptions {
  /** This very change was sent before, and what became of it is not known. */
  readonly attempted?: boolean;
}

/** The one way to write list items. Every failure that is not an outcome is an `AppError`. Invalid fields are refused before anything is sent. */
export interface ListStore {
  create<L extends ListName>(list: L, fields: NewItem<L>): Promise<CreateOutcome<L>>;
  /** Independent creates in batches of 20; each retried by itself; answers in the order given. */
  createMany<L extends ListName>(
    list: L,
    rows: readonly NewItem<L>[],
    onProgress?: (done: number) => void,
  ): Promise<readonly CreateOutcome<L>[]>;
  /**
   * Writes the changed fields under `base.etag`; different fields changed by others merge by themselves. Never written twice: where an answer was lost and
   * the item's versions do not show that the change is not there, the outcome is a conflict.
   */
  update<L extends ListName>(
    list: L,
    base: Item<L>,
    patch: Patch<L>,
    options?: UpdateOptions,
  ): Promise<UpdateOutcome<L>>;
  remove<L extends ListName>(
    list: L,
    base: Item<L>,
  ): Promise<{ readonly kind: 'removed' } | { readonly kind: 'gone' } | Conflict<L>>;
}

/** The one way to read: all lists of the programme, kept current by delta. */
export interface Replica {
  readonly snapshot: Snapshot;
  /** Grows with every change that a refresh or an own write brought to a list. */
  version(list: ListName): number;
  /**
   * Brings lists (all, when none is named) up to date, by a look that begins after the call: while one is under way, all who ask share the next. A list that fails
   * holds up no other: what could be read is there also when this rejects. Answers which lists changed.
   * @throws AppError of a list that could not be read; `lists.missing` only when the site has none of those asked for
   */
  refresh(only?: readonly ListName[]): Promise<readonly ListName[]>;
  /** Puts an item just written into the snapshot, so that what was saved is seen before the next delta. */
  accept<L extends ListName>(list: L, item: Item<L>): void;
  /** Called after every change with the lists that changed; answers the way to stop. */
  subscribe(listener: (changed: readonly ListName[]) => void): () => void;
}
