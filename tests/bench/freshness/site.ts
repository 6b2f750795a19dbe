import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import { listNames, type ItemStamp, type ListName, type Snapshot } from '@ipmo-hub/teams-app/lists';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';
import { sampleRow } from './sampleRow';

/** What `measureUnits` finds these to cost on the local tenant. */
export interface UnitCosts {
  /** A warm refresh of one list. */
  readonly perList: number;
  /** Asking which lists a person may read. */
  readonly perRights: number;
}

/** The programme's lists, each change a new row of one: what a refresh costs and finds. */
export interface Site {
  readonly units: { bot: number; rights: number; tabs: number };
  /** All that was spent, and when. */
  readonly spent: { readonly at: number; readonly units: number }[];
  /** Milliseconds from a change until a tab had it. */
  readonly delays: number[];
  change(list: ListName): void;
  open(who: 'bot' | 'tabs'): SiteReplica;
  /** Asks, as a person, for the ids of the lists. */
  askRights(): Promise<ReadonlySet<string>>;
}

export type SiteReplica = Pick<
  KeptReplica,
  'refresh' | 'version' | 'subscribe' | 'faults' | 'snapshot' | 'siteListId' | 'accept' | 'forget'
>;

export const createSite = (time: VirtualTime, { perList, perRights }: UnitCosts): Site => {
  const changes: { readonly list: ListName; readonly at: number; readonly item: ItemStamp }[] = [];
  const units = { bot: 0, rights: 0, tabs: 0 };
  const delays: number[] = [];
  const spent: { at: number; units: number }[] = [];
  const spend = (who: keyof typeof units, cost: number): void => {
    units[who] += cost;
    spent.push({ at: time.elapsed(), units: cost });
  };

  const open = (who: 'bot' | 'tabs'): SiteReplica => {
    let read = new Map<ListName, number>();
    const versions = new Map<ListName, number>();
    const listeners = new Set<(changed: readonly ListName[]) => void>();
    const items = new Map(listNames.map((list) => [list, new Map<string, ItemStamp>()] as const));
    const announce = (changed: readonly ListName[]): void => {
      for (const list of changed) versions.set(list, (versions.get(list) ?? 0) + 1);
      if (changed.length > 0) for (const listener of listeners) listener(changed);
    };
    const put = (list: ListName, item: ItemStamp): boolean => {
      const rows = items.get(list);
      if (!rows || rows.has(item.id)) return false;
      rows.set(item.id, item);
      const change = changes[Number(item.id) - 1];
      if (who === 'tabs' && change) delays.push(time.elapsed() - change.at);
      return true;
    };
    return {
      faults: new Map(),
      snapshot: { ...Object.fromEntries(items), unfit: [] } as unknown as Snapshot,
      siteListId: (list) => list,
      version: (list) => versions.get(list) ?? 0,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      accept: (list, item) => {
        if (put(list, item)) announce([list]);
      },
      forget: () => undefined,
      refresh: async (only = listNames) => {
        spend(who, only.length * perList);
        await Promise.resolve();
        const changed = new Set<ListName>();
        for (const list of only)
          for (const change of changes.slice(read.get(list) ?? 0))
            if (change.list === list && put(list, change.item)) changed.add(list);
        read = new Map([...read, ...only.map((list) => [list, changes.length] as const)]);
        announce([...changed]);
        return [...changed];
      },
    };
  };

  return {
    units,
    spent,
    delays,
    open,
    change: (list) => {
      const id = String(changes.length + 1);
      changes.push({ list, at: time.elapsed(), item: sampleRow(list, id) });
    },
    askRights: () => {
      spend('rights', perRights);
      return Promise.resolve(new Set<string>(listNames));
    },
  };
};
