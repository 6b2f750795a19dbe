import type { Item, ItemStamp, ListName, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { PendingEdit } from './edits';
import type { AnyItem, Fields } from './queue/entry';
import { overlay } from './queue/foldEntries';

/** The item as it will be once the edit is saved. */
export const withEdit = <T extends ItemStamp>(item: T, edit: object): T =>
  // The same columns, some with other values.
  overlay(item as unknown as AnyItem, edit as Fields) as unknown as T;

/** The lists with the changes that are on their way laid over, new items too; what was refused or clashes is not shown as if it held. */
export const withEdits = (snapshot: Snapshot, changes: readonly PendingEdit[]): Snapshot => {
  const laid: Partial<Record<ListName, Map<string, Item<ListName>>>> = {};
  for (const { list, id, base, edit, isNew, state } of changes) {
    if (state.kind !== 'saving' && state.kind !== 'waiting') continue;
    const item = isNew ? base : snapshot[list].get(id);
    if (!item) continue;
    laid[list] ??= new Map<string, Item<ListName>>(snapshot[list]);
    laid[list].set(id, withEdit(item, edit));
  }
  return { ...snapshot, ...laid } as Snapshot;
};
