import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { ItemStamp, ListName } from '@ipmo-hub/teams-app/lists';
import { createChangeLog } from './createChangeLog';

export interface RelayPorts {
  readonly replica: Pick<KeptReplica, 'snapshot' | 'version' | 'subscribe' | 'siteListId'>;
  readonly boot: string;
  /** Names the lists' definitions: a tab with others would take a column that it lacks, or the bot lacks, for an empty one. */
  readonly schema: string;
  readonly now: () => Date;
  /** Lists that tabs are sent to read for themselves in a second. */
  readonly readsPerSecond?: number;
}

/** Who asks, and what their tab says it has. */
export interface Asked {
  /** Entra object id. */
  readonly person: string;
  readonly boot: string;
  readonly since: ReadonlyMap<ListName, number>;
}

export type RelayedList =
  | {
      readonly counter: number;
      readonly items: readonly ItemStamp[];
      readonly removed: readonly Pick<ItemStamp, 'id' | 'etag'>[];
    }
  /** The tab has to read it from SharePoint. */
  | { readonly read: true };

export interface Relayed {
  readonly boot: string;
  readonly lists: Readonly<Partial<Record<ListName, RelayedList>>>;
  /** Milliseconds that the tab is to wait before it reads what it has to: else all would at the same moment. */
  readonly after?: number;
}

export interface Relay {
  readonly schema: string;
  /** What changed in the lists that are among `readable` (ids of site lists); nothing of any other. */
  changes(asked: Asked, readable: ReadonlySet<string>): Relayed;
  stop(): void;
}

/** The bot's copy of what changed, for tabs whose people may read it anyway. */
export const createRelay = ({ replica, boot, schema, now, readsPerSecond = 10 }: RelayPorts): Relay => {
  const log = createChangeLog(replica);
  const turns = new Map<string, number>();
  let nextRead = 0;

  /** One turn at a time for each person: who asks again and again does not push back the others. */
  const turnOf = (person: string, lists: number): number => {
    const time = now().getTime();
    const given = turns.get(person) ?? 0;
    if (given > time) return Math.round(given - time);
    const from = Math.max(time, nextRead);
    nextRead = from + (lists * 1_000) / readsPerSecond;
    // Turns lie in the order in which they were given.
    for (const [other, at] of turns) {
      if (at > time) break;
      turns.delete(other);
    }
    turns.delete(person);
    turns.set(person, from);
    return Math.round(from - time);
  };

  return {
    schema,
    stop: log.stop,
    changes: (asked, readable) => {
      const lists: Partial<Record<ListName, RelayedList>> = {};
      let own = 0;
      for (const [list, counter] of asked.since) {
        const id = replica.siteListId(list);
        const may = asked.boot === boot && id !== undefined && readable.has(id);
        const changes = may ? log.since(list, counter) : undefined;
        lists[list] = changes ?? { read: true };
        if (!changes) own += 1;
      }
      return { boot, lists, ...(own > 0 && { after: turnOf(asked.person, own) }) };
    },
  };
};
