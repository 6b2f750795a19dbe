import type { ReplicaState } from '@ipmo-hub/teams-app/graph';
import type { ChunkChanges, SavedList } from './chunks';
import { answerOf, openDatabase, transact } from './database';
import { isHead, isPlaceRow, listFrom, type ChunkRow, type Head, type PlaceRow } from './keptRows';
import { personKey, placeKey, type Place } from './place';

export interface Kept {
  readonly lists: ReplicaState['lists'];
  readonly generation: number;
  readonly asAt?: Date;
}

/** A list's changes since it was last written; `whole` clears what was there before. */
export interface ListChanges {
  readonly name: string;
  readonly list: SavedList;
  readonly changes: ChunkChanges;
  readonly whole: boolean;
}

export type WriteOutcome =
  | { readonly kind: 'written'; readonly generation: number }
  /** Another window wrote since: nothing was written. */
  | { readonly kind: 'behind'; readonly generation: number }
  /** It was taken away: somebody else signed in, or this person signed out. */
  | { readonly kind: 'lost' };

/** The lists of one person and programme on the disk. Every method is one transaction, all of it or nothing. */
export interface KeepShelf {
  /** Makes the shelf this person's; what others kept here is removed. */
  claim(): Promise<void>;
  /** What was kept for this schema. What is damaged, or of another schema, is removed. */
  load(schema: string): Promise<Kept>;
  write(input: {
    readonly schema: string;
    /** The generation that the writer's state goes on from. */
    readonly basis: number;
    readonly lists: readonly ListChanges[];
    readonly gone: readonly string[];
    readonly asAt?: Date;
  }): Promise<WriteOutcome>;
  /** Removes everything kept, for whomever. */
  clear(): Promise<void>;
}

/** The browser's database, as a window has it. */
export interface BrowserStorage {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

const stores = ['owner', 'places', 'heads', 'chunks'] as const;

export const openKeepShelf = async (storage: BrowserStorage, at: Place): Promise<KeepShelf> => {
  const place = placeKey(at);
  const owner = personKey(at);
  const database = await openDatabase(storage.indexedDB, 'ipmo-hub-plan', 1, (made) => {
    made.createObjectStore('owner');
    made.createObjectStore('places', { keyPath: 'place' });
    made.createObjectStore('heads', { keyPath: ['place', 'list'] });
    made.createObjectStore('chunks', { keyPath: ['place', 'list', 'number'] });
  });
  const write = <T>(work: (transaction: IDBTransaction) => Promise<T>): Promise<T> =>
    transact(database, stores, 'readwrite', work);
  // An array sorts after every text and number: the range takes in whatever begins alike.
  const rangeOf = (...start: readonly string[]): IDBKeyRange => storage.IDBKeyRange.bound(start, [...start, []]);
  const dropPlace = (transaction: IDBTransaction): void => {
    transaction.objectStore('places').delete(place);
    transaction.objectStore('heads').delete(rangeOf(place));
    transaction.objectStore('chunks').delete(rangeOf(place));
  };
  const dropList = (transaction: IDBTransaction, name: string): void => {
    transaction.objectStore('heads').delete([place, name]);
    transaction.objectStore('chunks').delete(rangeOf(place, name));
  };
  const clearAll = (transaction: IDBTransaction): void => {
    for (const store of stores) transaction.objectStore(store).clear();
  };
  const get = (transaction: IDBTransaction, store: (typeof stores)[number], key: string): Promise<unknown> =>
    answerOf(transaction.objectStore(store).get(key) as IDBRequest<unknown>);
  const getAll = (transaction: IDBTransaction, store: (typeof stores)[number], range: IDBKeyRange) =>
    answerOf(transaction.objectStore(store).getAll(range) as IDBRequest<unknown[]>);

  return {
    claim: () =>
      write(async (transaction) => {
        if ((await get(transaction, 'owner', 'owner')) === owner) return;
        clearAll(transaction);
        transaction.objectStore('owner').put(owner, 'owner');
      }),
    load: (schema) =>
      write(async (transaction) => {
        const row = await get(transaction, 'places', place);
        if (!isPlaceRow(row) || row.schema !== schema) {
          dropPlace(transaction);
          return { lists: {}, generation: 0 };
        }
        const lists: Record<string, SavedList> = {};
        for (const head of await getAll(transaction, 'heads', rangeOf(place))) {
          if (!isHead(head)) continue;
          const list = listFrom(head, await getAll(transaction, 'chunks', rangeOf(place, head.list)));
          if (list) lists[head.list] = list;
          else dropList(transaction, head.list);
        }
        const { generation, asAt } = row;
        return { lists, generation, ...(asAt === undefined ? {} : { asAt: new Date(asAt) }) };
      }),
    write: ({ schema, basis, lists, gone, asAt }) =>
      write(async (transaction): Promise<WriteOutcome> => {
        if ((await get(transaction, 'owner', 'owner')) !== owner) return { kind: 'lost' };
        const row = (await get(transaction, 'places', place)) ?? { place, schema, generation: 0 };
        if (!isPlaceRow(row) || row.schema !== schema) return { kind: 'lost' };
        if (row.generation !== basis) return { kind: 'behind', generation: row.generation };
        for (const { name, list, changes, whole } of lists) {
          if (whole) dropList(transaction, name);
          const { id, columns, token } = list;
          const head: Head = { place, list: name, id, columns, token, count: list.items.length + list.unfit.length };
          transaction.objectStore('heads').put(head);
          for (const number of changes.remove) transaction.objectStore('chunks').delete([place, name, number]);
          for (const [number, chunk] of changes.put) {
            const entry: ChunkRow = { place, list: name, number, ...chunk };
            transaction.objectStore('chunks').put(entry);
          }
        }
        for (const name of gone) dropList(transaction, name);
        const read = asAt?.getTime() ?? row.asAt;
        const next: PlaceRow = { place, schema, generation: basis + 1, ...(read === undefined ? {} : { asAt: read }) };
        transaction.objectStore('places').put(next);
        return { kind: 'written', generation: next.generation };
      }),
    clear: () =>
      write((transaction) => {
        clearAll(transaction);
        return Promise.resolve();
      }),
  };
};
