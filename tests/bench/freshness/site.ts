import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';

/** A read costs what `measureUnits` finds a warm refresh to cost on the local tenant. */
export interface UnitCosts {
  readonly perList: number;
}

/** The programme's lists as counters: what a refresh costs and finds, without the items. */
export interface Site {
  readonly units: { bot: number; tabs: number };
  /** Milliseconds from a change until a tab had it. */
  readonly delays: number[];
  change(list: ListName): void;
  open(who: 'bot' | 'tabs'): SiteReplica;
}

export type SiteReplica = Pick<KeptReplica, 'refresh' | 'version' | 'subscribe' | 'faults'>;

export const createSite = (time: VirtualTime, { perList }: UnitCosts): Site => {
  const changes: { readonly list: ListName; readonly at: number }[] = [];
  const units = { bot: 0, tabs: 0 };
  const delays: number[] = [];
  return {
    units,
    delays,
    change: (list) => void changes.push({ list, at: time.elapsed() }),
    open: (who) => {
      let read = new Map<ListName, number>();
      const versions = new Map<ListName, number>();
      const listeners = new Set<(changed: readonly ListName[]) => void>();
      return {
        faults: new Map(),
        version: (list) => versions.get(list) ?? 0,
        subscribe: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        refresh: async (only = listNames) => {
          units[who] += only.length * perList;
          await Promise.resolve();
          const fresh = changes.slice().flatMap((change, index) => {
            const { list, at } = change;
            if (!only.includes(list) || index < (read.get(list) ?? 0)) return [];
            if (who === 'tabs') delays.push(time.elapsed() - at);
            return [list];
          });
          read = new Map([...read, ...only.map((list) => [list, changes.length] as const)]);
          const changed = [...new Set(fresh)];
          for (const list of changed) versions.set(list, (versions.get(list) ?? 0) + 1);
          if (changed.length > 0) for (const listener of listeners) listener(changed);
          return changed;
        },
      };
    },
  };
};
