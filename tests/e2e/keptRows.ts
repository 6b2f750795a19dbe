import type { Page } from '@playwright/test';

/** How many rows the browser keeps for the tab’s origin, in all its databases. */
export const keptRows = async (page: Page): Promise<number> =>
  (page.frames()[1] ?? page.mainFrame()).evaluate(async () => {
    const counts = (await indexedDB.databases()).map(
      ({ name = '' }) =>
        new Promise<number>((resolve) => {
          const open = indexedDB.open(name);
          open.onsuccess = () => {
            const stores = [...open.result.objectStoreNames];
            if (stores.length === 0) return resolve(0);
            const transaction = open.result.transaction(stores);
            const requests = stores.map((store) => transaction.objectStore(store).count());
            transaction.oncomplete = () => {
              open.result.close();
              resolve(requests.reduce((sum, { result }) => sum + result, 0));
            };
          };
        }),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
