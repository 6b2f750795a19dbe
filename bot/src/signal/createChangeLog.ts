import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import { listNames, type ItemStamp, type ListName } from '@ipmo-hub/teams-app/lists';

/** What changed in a list since its counter stood somewhere. */
export interface Changes {
  readonly counter: number;
  /** As they are now. */
  readonly items: readonly ItemStamp[];
  /** With the last etag seen of them. */
  readonly removed: readonly Pick<ItemStamp, 'id' | 'etag'>[];
}

export interface ChangeLog {
  /** Undefined when that cannot be told: it is too long ago, too much, or of items that do not fit their definition. */
  since(list: ListName, counter: number): Changes | undefined;
  stop(): void;
}

interface Log {
  /** Every item as it was last seen. */
  readonly held: Map<string, ItemStamp>;
  readonly unfit: Map<string, string>;
  /** The last change of each item, oldest first; with its etag when it was removed. */
  readonly changes: Map<string, { readonly counter: number; readonly etag?: string }>;
  /** What came before this counter is not remembered. */
  floor: number;
}

/** Remembers which items of each list changed lately: ids and counters only, the rows are the replica's. `most` changes a list. */
export const createChangeLog = (
  replica: Pick<KeptReplica, 'snapshot' | 'version' | 'subscribe'>,
  most = 200,
): ChangeLog => {
  const { snapshot } = replica;
  const itemsOf = (list: ListName): ReadonlyMap<string, ItemStamp> => snapshot[list];
  const unfitOf = (list: ListName): ReadonlyMap<string, string> =>
    new Map(snapshot.unfit.filter((entry) => entry.list === list).map((entry) => [entry.id, JSON.stringify(entry)]));

  const begin = (list: ListName): Log => ({
    held: new Map(itemsOf(list)),
    unfit: new Map(unfitOf(list)),
    changes: new Map(),
    floor: replica.version(list),
  });
  const logs = new Map(listNames.map((list) => [list, begin(list)] as const));

  const note = (list: ListName, log: Log): void => {
    const { held, unfit, changes } = log;
    const counter = replica.version(list);
    const [items, misfits] = [itemsOf(list), unfitOf(list)];
    let noted = 0;
    let clear = true;
    const record = (id: string, etag?: string): void => {
      noted += 1;
      changes.delete(id);
      changes.set(id, { counter, ...(etag !== undefined && { etag }) });
    };
    for (const [id, item] of items) {
      const before = held.get(id);
      if (before === item) continue;
      held.set(id, item);
      if (before?.etag !== item.etag) record(id);
      // The name that an own write's answer lacked comes without a new version; anything else is a list read by other columns.
      else if (before.modifiedBy !== undefined) clear = false;
    }
    for (const [id, { etag }] of held) {
      if (items.has(id)) continue;
      held.delete(id);
      if (misfits.has(id)) clear = false;
      else record(id, etag);
    }
    for (const [id, words] of misfits) if (unfit.get(id) !== words) clear = false;
    for (const id of unfit.keys()) if (!misfits.has(id) && !items.has(id)) clear = false;
    unfit.clear();
    for (const [id, words] of misfits) unfit.set(id, words);

    // It moved, and nothing that shows did: a misfit changed in what nobody sees.
    if (!clear || noted === 0) {
      changes.clear();
      log.floor = counter;
    }
    for (const [id, change] of changes) {
      if (changes.size <= most) break;
      changes.delete(id);
      log.floor = change.counter;
    }
  };

  const stop = replica.subscribe((changed) => {
    for (const list of new Set(changed)) {
      const log = logs.get(list);
      if (log) note(list, log);
    }
  });

  return {
    stop,
    since: (list, counter) => {
      const log = logs.get(list);
      const version = replica.version(list);
      if (!log || counter < log.floor || counter > version) return undefined;
      const items: ItemStamp[] = [];
      const removed: Pick<ItemStamp, 'id' | 'etag'>[] = [];
      for (const [id, change] of log.changes) {
        if (change.counter <= counter) continue;
        const item = log.held.get(id);
        if (change.etag !== undefined) removed.push({ id, etag: change.etag });
        else if (item) items.push(item);
      }
      return { counter: version, items, removed };
    },
  };
};
