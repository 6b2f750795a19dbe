import type { Item, ListName } from '@ipmo-hub/teams-app/lists';
import type { Change, Edits, MilestoneEdit, PendingEdit, Saved, SavedChange } from '../edits';
import type { WriteQueue } from './createQueue';
import { itemIdOf, newIdOf, type AnyItem, type Dropped, type Entry, type Fields } from './entry';
import { isOfItem, itemIn, pendingIn, type ItemEntry } from './pendingIn';

/** Edits that outlast a reload. */
export interface QueuedEdits extends Edits {
  /** Changes of an earlier visit that were dropped unsent. */
  readonly dropped: readonly Dropped[];
  forgetDropped(): void;
  /** `pendingOf('milestones')`. */
  readonly pending: ReadonlyMap<string, PendingEdit<'milestones'>>;
  /** `saveItem('milestones', …)`. */
  save(base: Item<'milestones'>, edit: MilestoneEdit): Promise<void>;
}

interface Ports {
  readonly queue: WriteQueue;
  readonly online: () => boolean;
}

/** Changes made together: what is said of them, and what takes them back. */
interface Batch {
  readonly list: ListName;
  readonly edits: Set<string>;
  readonly changes: SavedChange[];
  merged: boolean;
  isNew: boolean;
}

/** The edits of the pages, on the write queue. */
export const createQueuedEdits = ({ queue, online }: Ports): QueuedEdits => {
  let last: Batch | undefined;
  let saved: Saved | undefined;
  let seen: readonly Entry[] | undefined;
  let changes: readonly PendingEdit[] = [];
  let byList = new Map<ListName, ReadonlyMap<string, PendingEdit>>();
  const batches = new Map<string, Batch>();
  const created = new Map<string, AnyItem>();
  // Left by an earlier visit: nobody watches these being saved, so they are told of until they are.
  const found: ReadonlySet<string> = new Set(queue.entries.map(({ id }) => id));
  const listeners = new Set<() => void>();
  const announce = (): void => {
    for (const listener of [...listeners]) listener();
  };
  queue.subscribe(announce);
  queue.onSettled(({ entry, result }) => {
    const [batch] = entry.edits.flatMap((edit) => batches.get(edit) ?? []).slice(-1);
    for (const edit of entry.edits) batches.get(edit)?.edits.delete(edit);
    for (const edit of entry.edits) batches.delete(edit);
    if (result.kind !== 'written' || !result.item || !isOfItem(entry)) return;
    const { write } = entry;
    if (write.kind === 'create') created.set(newIdOf(entry.id), result.item);
    if (!batch) return;
    const { base, patch }: { base: Fields; patch: Fields } =
      write.kind === 'update' ? write : { base: {}, patch: write.fields };
    batch.changes.push({ item: itemIn(result.item), edit: patch, undo: inverse(base, patch) });
    batch.merged ||= result.merged;
    batch.isNew ||= write.kind === 'create';
    last = batch;
    saved = { list: batch.list, changes: [...batch.changes], isNew: batch.isNew, merged: batch.merged };
    announce();
  });

  const entriesOf = (list: ListName, id: string): readonly ItemEntry[] =>
    queue.entries.filter(isOfItem).filter((entry) => entry.write.list === list && itemIdOf(entry) === id);
  /** The item under the id and version that SharePoint gave it since the person saw it. */
  const known = ({ ...base }: AnyItem): AnyItem => {
    const made = created.get(base.id);
    return made ? { ...base, id: made.id, etag: made.etag, modified: made.modified } : base;
  };
  const noteBatch = (list: ListName, edits: readonly string[]): void => {
    const batch: Batch = { list, edits: new Set(edits), changes: [], merged: false, isNew: false };
    for (const edit of edits) batches.set(edit, batch);
  };
  const put = async (list: ListName, items: readonly Change<ListName>[], noted: boolean): Promise<void> => {
    const writes = items.map(({ base, edit }) => ({
      kind: 'update' as const,
      list,
      base: known({ ...base }),
      patch: { ...edit },
    }));
    const ids = await queue.put(writes);
    if (noted) noteBatch(list, ids);
    await queue.drain();
  };
  const look = (): void => {
    if (seen === queue.entries) return;
    seen = queue.entries;
    changes = pendingIn(seen, ({ id }) => online() && !found.has(id));
    byList = new Map();
  };
  const saveItems: Edits['saveItems'] = async (list, items) => {
    // What was refused is in the fields that were put right: the later edit stands in its place, or it would be refused with it.
    // What may go again goes first, as it was: it may have arrived.
    for (const { base } of items)
      for (const { id, state, write } of entriesOf(list, base.id))
        if (state.kind === 'refused' && state.again) await queue.retry(id);
        else if (state.kind === 'refused' && write.kind === 'update') await queue.discard(id);
    await put(list, items, true);
  };
  const pendingOf: Edits['pendingOf'] = <L extends ListName>(list: L) => {
    look();
    const map = byList.get(list) ?? new Map(changes.flatMap((one) => (one.list === list ? [[one.id, one]] : [])));
    byList.set(list, map);
    // Only changes of this list are in it.
    return map as unknown as ReadonlyMap<string, PendingEdit<L>>;
  };

  return {
    get changes() {
      look();
      return changes;
    },
    pendingOf,
    get pending() {
      return pendingOf('milestones');
    },
    get saved() {
      return saved;
    },
    get kept() {
      return queue.kept;
    },
    get dropped() {
      return queue.dropped;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    saveItems,
    saveItem: (list, base, edit) => saveItems(list, [{ base, edit }]),
    save: (base, edit) => saveItems('milestones', [{ base, edit }]),
    createItem: async (list, fields) => {
      const ids = await queue.put([{ kind: 'create', list, fields: { ...fields } }]);
      noteBatch(list, ids);
      void queue.drain();
      return ids.map(newIdOf).join();
    },
    idNow: (id) => created.get(id)?.id ?? id,
    resend: () => queue.drain(),
    resolve: async (list, id, mix) => {
      const entries = entriesOf(list, id);
      const entry = entries.find(({ state }) => state.kind === 'conflict');
      if (!entry) return;
      noteBatch(list, entry.edits);
      // The page shows the edits of an item as one.
      const shown = entries.flatMap(({ edits }) => edits);
      await queue.resolve(entry.id, { ...mix }, shown);
      await queue.drain();
    },
    retry: (list, id) => {
      for (const entry of entriesOf(list, id)) void queue.retry(entry.id);
    },
    discard: (list, id) => {
      for (const entry of entriesOf(list, id)) void queue.discard(entry.id);
    },
    takeBack: async (list, id) => {
      const entry = entriesOf(list, id).at(-1);
      return entry !== undefined && (await queue.undo(entry.id));
    },
    undo: async () => {
      if (!last || !saved) return;
      const { list, edits, changes: written, isNew } = last;
      last = undefined;
      saved = undefined;
      announce();
      // Of changes made together some may not have left yet.
      for (const edit of edits) await queue.undo(edit);
      if (!isNew)
        await put(
          list,
          written.map(({ item, undo }) => ({ base: item, edit: undo })),
          false,
        );
    },
    settle: () => {
      saved = undefined;
      announce();
    },
    forgetDropped: () => void queue.forgetDropped(),
  };
};

/** The edit that puts back what `edit` changes; with a forecast also how often it had moved before. */
const inverse = (base: Fields, edit: Fields): Fields => {
  const names = 'forecast' in edit && 'baseline' in base ? new Set([...Object.keys(edit), 'moved']) : Object.keys(edit);
  return Object.fromEntries([...names].map((name) => [name, base[name] ?? null]));
};
