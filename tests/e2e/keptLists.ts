import type { Page } from '@playwright/test';

/** How many lists the browser keeps for the tab's origin. */
export const keptLists = async (page: Page): Promise<number> =>
  (await page.frames()[1]?.evaluate(async () => {
    const name = 'ipmo-hub-plan';
    // Opening it would make it, without its stores.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return 0;
    return new Promise<number>((resolve) => {
      const open = indexedDB.open(name);
      open.onsuccess = () => {
        const count = open.result.transaction('heads').objectStore('heads').count();
        count.onsuccess = () => {
          open.result.close();
          resolve(count.result);
        };
      };
    });
  })) ?? 0;
