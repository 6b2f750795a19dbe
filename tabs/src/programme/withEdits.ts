import { lists, type Item, type ItemStamp, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';
import type { PendingEdit } from './edits';
import type { AnyItem, Fields } from './queue/entry';
import { overlay, same } from './queue/foldEntries';

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
    if (!item || (isNew && hasCome(item, list, snapshot))) continue;
    laid[list] ??= new Map<string, Item<ListName>>(snapshot[list]);
    laid[list].set(id, withEdit(item, edit));
  }
  return { ...snapshot, ...laid } as Snapshot;
};

/** Minutes by which two clocks may differ. */
const skew = 5;

/** What was just written is in the list a moment before the queue is done with it: it is not shown twice. */
const hasCome = (draft: Item<ListName>, list: ListName, snapshot: Snapshot): boolean => {
  const given = Object.entries(draft).filter(([name]) => !notGiven.has(name) && name !== lists[list].key);
  const since = Date.parse(draft.modified) - skew * 60_000;
  return [...snapshot[list].values()].some((item) => {
    const held: Readonly<Record<string, unknown>> = { ...item };
    return Date.parse(item.modified) >= since && given.every(([name, value]) => same(value, held[name]));
  });
};

const notGiven: ReadonlySet<string> = new Set(['id', 'etag', 'modified']);
