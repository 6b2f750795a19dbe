import { expect, type Page } from '@playwright/test';

/**
 * Lets a page's own waits pass until something holds: before each try its clock goes on by a second at once, by two minutes in all. `page.clock.install()`
 * must have come before the page was loaded; until then and after, the clock keeps the true pace.
 */
export const passTimeUntil = async (page: Page, holds: () => Promise<void>): Promise<void> => {
  await expect(async () => {
    await page.clock.fastForward(1_000);
    await holds();
  }).toPass({ intervals: [50], timeout: 120_000 });
};
