import type { FrameLocator, Page } from '@playwright/test';
import { passTimeUntil } from './passTime';
import { expect, runSuite, test as base, type Running } from './suite';

// A suite of its own: the bot is stopped here, and others still need theirs.
const test = base.extend<object, { running: Running }>({
  running: [({ browserName: _browser }, use) => runSuite(use), { scope: 'worker', timeout: 120_000 }],
});

const milestone = /Handed over to business/;

/** Opens the plan as somebody and waits until the bot has told how the lists stand, and the tab knows whether what it read is that. */
const watch = async (page: Page, address: string): Promise<FrameLocator> => {
  const caughtUp = page
    .waitForResponse((answer) => answer.url().includes('/signal?') && answer.ok())
    .then(() => page.waitForResponse((answer) => answer.url().includes('/signal/changes?') && answer.ok()));
  await page.goto(address);
  const tab = page.frameLocator('iframe');
  await expect(tab.getByRole('row', { name: milestone }).first()).toBeVisible({ timeout: 20_000 });
  await caughtUp;
  return tab;
};

const move = async (tab: FrameLocator, day: string): Promise<void> => {
  await tab.getByRole('row', { name: milestone }).first().click();
  await tab.getByLabel('New forecast').fill(day);
  await tab.getByRole('button', { name: 'Save' }).click();
};

test('what one moves the other sees within five seconds, without a read; and without the bot by looking itself', async ({
  page,
  browser,
  walker,
}) => {
  test.setTimeout(150_000);
  const { running, idOf } = walker;
  const addressOf = (person: string): string => `${running.host}/?person=${idOf(person)}&tab=value`;
  const other = await browser.newPage();
  await other.clock.install();
  const watching = await watch(other, addressOf('Beatrix Stonecrop'));
  const moving = await watch(page, addressOf('Kofi Marigold'));

  const asked: string[] = [];
  other.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Parts of the page itself are fetched ahead while it rests.
    if (!pathname.startsWith('/assets/')) asked.push(`${request.method()} ${pathname}`);
  });
  const readsOfMeter = async (): Promise<Record<string, number>> =>
    ((await (await page.request.get(`${running.graph}/_local/meter`)).json()) as { byRoute: Record<string, number> })
      .byRoute;

  await test.step('the other sees it within five seconds', async () => {
    await page.request.delete(`${running.graph}/_local/meter`);
    await move(moving, '2027-04-12');
    await expect(watching.getByRole('row', { name: /Handed over to business.*12 Apr/ })).toBeVisible({
      timeout: 5_000,
    });
    expect(new Set(asked)).toEqual(new Set(['GET /signal/changes']));
    // One look of the bot's at the list that moved, beside those it takes anyway: at six lists, every 18 seconds.
    const { 'GET /sites/{site}/lists/{list}/items/delta': reads = 0 } = await readsOfMeter();
    expect(reads).toBeGreaterThanOrEqual(1);
    expect(reads).toBeLessThanOrEqual(1 + 7);
  });

  await test.step('the bot stops, and the other sees the next one by looking itself', async () => {
    await running.stopBot();
    await move(moving, '2027-04-19');
    await passTimeUntil(other, 60, () =>
      expect(watching.getByRole('row', { name: /Handed over to business.*19 Apr/ })).toBeVisible({ timeout: 100 }),
    );
    expect(asked.some((request) => request.includes('/v1.0/'))).toBe(true);
  });
  await other.close();
});
