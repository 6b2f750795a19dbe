import { digestOf, type KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { ItemStamp, ListName } from '@ipmo-hub/teams-app/lists';
import { createChangeLog } from './createChangeLog';

export interface RelayPorts {
  readonly replica: Pick<KeptReplica, 'snapshot' | 'version' | 'subscribe' | 'siteListId'>;
  readonly boot: string;
  /** Names the lists' definitions: a tab with others would take a column that it lacks, or the bot lacks, for an empty one. */
  readonly schema: string;
}

/** What a tab says it has. */
export interface Asked {
  readonly boot: string;
  /** How the counters stood then: what changed since? */
  readonly since: ReadonlyMap<ListName, number>;
  /** By `digestOf`: is that what the bot has? */
  readonly held: ReadonlyMap<ListName, string>;
}

export type RelayedList =
  | {
      readonly counter: number;
      readonly items: readonly ItemStamp[];
      readonly removed: readonly Pick<ItemStamp, 'id' | 'etag'>[];
    }
  /** The tab has to read it from SharePoint. */
  | { readonly read: true };

export type RelayedLists = Readonly<Partial<Record<ListName, RelayedList>>>;

export interface Relay {
  readonly schema: string;
  /** What changed in the lists that are among `readable` (ids of site lists), nothing when what is held is the same; nothing of any other. */
  changes(asked: Asked, readable: ReadonlySet<string>): RelayedLists;
  stop(): void;
}

/** The bot's copy of what changed, for tabs whose people may read it anyway. */
export const createRelay = ({ replica, boot, schema }: RelayPorts): Relay => {
  const log = createChangeLog(replica);
  const digests = new Map<ListName, { readonly counter: number; readonly digest: string }>();

  const compare = (list: ListName, held: string): RelayedList | undefined => {
    const counter = replica.version(list);
    let known = digests.get(list);
    if (known?.counter !== counter) {
      known = { counter, digest: digestOf(replica.snapshot, list) };
      digests.set(list, known);
    }
    return known.digest === held ? { counter, items: [], removed: [] } : undefined;
  };

  return {
    schema,
    stop: log.stop,
    changes: (asked, readable) => {
      const lists: Partial<Record<ListName, RelayedList>> = {};
      const may = (list: ListName): boolean => readable.has(replica.siteListId(list) ?? '');
      for (const [list, held] of asked.held) lists[list] = (may(list) && compare(list, held)) || { read: true };
      for (const [list, counter] of asked.since)
        lists[list] = (asked.boot === boot && may(list) && log.since(list, counter)) || { read: true };
      return lists;
    },
  };
};
