import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import { listNames, type ItemStamp, type ListName, type Snapshot, type UnfitItem } from '@ipmo-hub/teams-app/lists';

export interface Row extends ItemStamp {
  readonly title: string;
  readonly code: string;
  readonly sector: string;
}

export const etagOf = (id: string, version: number): string => `"7f0c9c2e-${id.padStart(4, '0')},${String(version)}"`;

/** An item of the organisations list. */
export const rowOf = (id: string, version: number, more: Partial<Row> = {}): Row => ({
  id,
  etag: etagOf(id, version),
  modified: '2026-11-23T09:00:00Z',
  title: `Organisation ${id}`,
  code: `C${id}`,
  sector: 'ICB',
  ...more,
});

/** A replica of one list, organisations, that holds what it is told. */
export const memoryReplica = () => {
  const items = new Map<string, Row>();
  let unfit: readonly UnfitItem[] = [];
  let version = 0;
  const listeners = new Set<(changed: readonly ListName[]) => void>();
  const empty = Object.fromEntries(listNames.map((name) => [name, new Map()]));
  const snapshot = {
    ...empty,
    organisations: items,
    get unfit() {
      return unfit;
    },
  } as unknown as Snapshot;
  const replica: Pick<KeptReplica, 'snapshot' | 'version' | 'subscribe' | 'siteListId'> = {
    snapshot,
    version: (list) => (list === 'organisations' ? version : 0),
    siteListId: (list) => `id-of-${list}`,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    replica,
    items,
    /** One refresh. */
    change: (work: () => void) => {
      work();
      version += 1;
      for (const listener of listeners) listener(['organisations']);
    },
    misfit: (id: string, words: string) => {
      items.delete(id);
      unfit = [
        ...unfit.filter((entry) => entry.id !== id),
        {
          list: 'organisations',
          id,
          title: `Organisation ${id}`,
          problems: [{ column: 'code', heading: 'Code', message: words }],
        },
      ];
    },
    mend: (id: string) => {
      unfit = unfit.filter((entry) => entry.id !== id);
    },
    listening: () => listeners.size,
  };
};
