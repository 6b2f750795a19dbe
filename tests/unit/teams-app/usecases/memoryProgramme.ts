import { createCalendar } from '@ipmo-hub/teams-app/domain';
import type { ListStore, Replica } from '@ipmo-hub/teams-app/graph';
import {
  listNames,
  lists,
  type Item,
  type ListName,
  type Patch,
  type Person,
  type Snapshot,
} from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';

type Fields = Record<string, unknown>;

/** A programme kept in maps: as strict as the real one about keys and versions, and nothing else. `others` changes an item as somebody else would. */
export const memoryProgramme = (start: Snapshot, now: string | (() => Date) = '2026-11-23T09:30:00Z') => {
  const present = typeof now === 'string' ? () => new Date(now) : now;
  const copy = () =>
    Object.fromEntries(
      listNames.map((name) => [name, new Map<string, Fields>([...start[name]].map(([id, item]) => [id, { ...item }]))]),
    ) as Record<ListName, Map<string, Fields>>;
  const maps = copy();
  /** SharePoint's side: what is there, whether or not the replica has seen it. */
  const server = copy();
  const writes: string[] = [];
  let version = 1;
  let nextId = 1000;

  const put = (list: ListName, id: string, fields: Fields): Fields => {
    version += 1;
    const kept = Object.entries({
      ...fields,
      id,
      etag: `"${id},${String(version)}"`,
      modified: present().toISOString(),
    }).filter(([, value]) => value !== null);
    const item: Fields = Object.fromEntries(kept);
    server[list].set(id, item);
    return item;
  };

  const store: ListStore = {
    create(list, fields) {
      const { key } = lists[list];
      const existing = [...server[list].values()].find((item) => item[key] === (fields as Fields)[key]);
      if (existing) return Promise.resolve({ kind: 'existing', item: existing as Item<typeof list> });
      nextId += 1;
      writes.push(`create ${list}`);
      const item = put(list, String(nextId), { ...(fields as Fields) });
      maps[list].set(String(nextId), item);
      return Promise.resolve({ kind: 'created', item: item as Item<typeof list> });
    },
    createMany: () => Promise.reject(new Error('not used here')),
    update(list, base, patch) {
      const theirs = server[list].get(base.id);
      if (!theirs) return Promise.resolve({ kind: 'gone' });
      if (theirs['etag'] !== base.etag)
        return Promise.resolve({
          kind: 'conflict',
          base,
          mine: patch,
          theirs: theirs as Item<typeof list>,
          fields: Object.keys(patch) as (keyof Patch<typeof list> & string)[],
        });
      writes.push(`update ${list}/${base.id}`);
      const item = put(list, base.id, { ...theirs, ...(patch as Fields) });
      maps[list].set(base.id, item);
      return Promise.resolve({ kind: 'updated', item: item as Item<typeof list>, merged: false });
    },
    remove(list, base) {
      if (!server[list].delete(base.id)) return Promise.resolve({ kind: 'gone' });
      maps[list].delete(base.id);
      writes.push(`remove ${list}/${base.id}`);
      return Promise.resolve({ kind: 'removed' });
    },
  };

  const replica: Replica = {
    snapshot: { ...start, ...(maps as unknown as Partial<Snapshot>) },
    version: () => version,
    refresh: () => Promise.resolve([]),
    accept: () => undefined,
    subscribe: () => () => undefined,
  };

  const as = (person: Person): Context => ({ ...suite, actor: { kind: 'person', person } });
  const suite: Context = {
    actor: { kind: 'suite', name: 'IPMO Hub' },
    replica,
    store,
    calendar: createCalendar(),
    now: present,
  };

  return {
    as,
    suite,
    writes,
    snapshot: replica.snapshot,
    /** Somebody else changes an item in SharePoint; the replica has not heard of it. */
    others: (list: ListName, id: string, fields: Fields) => put(list, id, { ...server[list].get(id), ...fields }),
    delete: (list: ListName, id: string) => server[list].delete(id),
  };
};
