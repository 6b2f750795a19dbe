import { answerOf, openDatabase, transact } from '../keep/database';
import { dropStale, isEmpty } from './dropStale';
import type { QueueRow } from './entry';
import { readRow } from './readRow';

/** Where the queue is kept. A change is one transaction: no window sees half of it, none overwrites another's. */
export interface QueueShelf {
  /** Gives the row as it is, keeps what `step` makes of it, and answers that. */
  change(step: (row: QueueRow) => QueueRow): Promise<QueueRow>;
  /** Drops what other people left unsent for too long. */
  dropStale(now: Date): Promise<void>;
}

const store = 'queues';

export const openQueueShelf = async (factory: IDBFactory, place: string): Promise<QueueShelf> => {
  // Apart from the kept lists, which are removed when another person signs in: this is not.
  const database = await openDatabase(factory, 'ipmo-hub-queue', 1, (made) => {
    made.createObjectStore(store, { keyPath: 'place' });
  });
  const put = (rows: IDBObjectStore, row: QueueRow): void => {
    if (isEmpty(row)) rows.delete(row.place);
    else rows.put(row);
  };
  return {
    change: (step) =>
      transact(database, [store], 'readwrite', async (transaction) => {
        const rows = transaction.objectStore(store);
        const before = readRow(place, await answerOf(rows.get(place) as IDBRequest<unknown>));
        const after = step(before);
        if (after !== before) put(rows, after);
        return after;
      }),
    dropStale: (now) =>
      transact(database, [store], 'readwrite', async (transaction) => {
        const rows = transaction.objectStore(store);
        for (const key of await answerOf(rows.getAllKeys())) {
          if (key === place || typeof key !== 'string') continue;
          put(rows, dropStale(readRow(key, await answerOf(rows.get(key) as IDBRequest<unknown>)), now));
        }
      }),
  };
};
