/** What a request answers, as a promise. */
export const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser’s storage did not say why it failed.'));
    };
  });

/**
 * Runs work in one transaction and answers when all of it is on the disk; when anything fails, nothing of it is written.
 * The work may wait for the transaction's own requests and for nothing else.
 */
export const transact = async <T>(
  database: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> => {
  const transaction = database.transaction([...stores], mode);
  const run = async (): Promise<T> => {
    try {
      return await work(transaction);
    } catch (error) {
      // What fails in a request has ended the transaction already.
      if (transaction.error === null) transaction.abort();
      throw error;
    }
  };
  const [answer] = await Promise.all([run(), endOf(transaction)]);
  return answer;
};

const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The browser’s storage gave a change up.'));
    };
  });

/**
 * Opens a database, making the stores that its version lacks.
 * Rejects where the browser has no storage for us: private windows, a blocked third party, a full or damaged disk.
 */
export const openDatabase = (
  factory: IDBFactory,
  name: string,
  version: number,
  makeStores: (database: IDBDatabase) => void,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    let late = false;
    request.onupgradeneeded = () => {
      makeStores(request.result);
    };
    request.onsuccess = () => {
      const database = request.result;
      if (late) database.close();
      // A newer version of the tab in another window must not wait for this one to be closed.
      database.onversionchange = () => {
        database.close();
      };
      resolve(database);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser’s storage could not be opened.'));
    };
    request.onblocked = () => {
      late = true;
      reject(new Error('Another window holds the browser’s storage.'));
    };
  });
