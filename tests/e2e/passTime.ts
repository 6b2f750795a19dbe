import { expect, type Page } from '@playwright/test';

/**
 * Lets a page's own waits pass until something holds: before each try its clock goes on by a second at once, so many times at most. What is under way by then
 * has a few true seconds to arrive. `page.clock.install()` must have come before the page was loaded; until then and after, the clock keeps the true pace.
 */
export const passTimeUntil = async (page: Page, seconds: number, holds: () => Promise<void>): Promise<void> => {
  for (let passed = 0; passed < seconds; passed += 1) {
    await page.clock.fastForward(1_000);
    const isSo = await holds().then(
      () => true,
      () => false,
    );
    if (isSo) return;
  }
  await expect(holds).toPass({ intervals: [100], timeout: 5_000 });
};
