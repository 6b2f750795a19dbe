import type { BrowserContext, Page } from '@playwright/test';
import { keptRows } from './keptRows';
import { passTimeUntil } from './passTime';
import { expect, test, type Name } from './tabs';

// A plain window, outside Teams: the sign-in library's own flow, in a pop-up, with an authority whose certificate nobody knows.
test.use({ ignoreHTTPSErrors: true });

const domain = '/domain/VAL';

/** Presses what opens the pop-up, and chooses there who to be. */
const signInAs = async (page: Page, name: Name, button = 'Sign in'): Promise<void> => {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: button, exact: true }).click();
  const popup = await opened;
  const closed = popup.waitForEvent('close');
  await popup.getByRole('link', { name }).click();
  await closed;
};

const openWindow = async (context: BrowserContext, address: string, name: Name): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(address);
  await signInAs(page, name);
  await expect(page.getByRole('row', { level: 2 }).first()).toBeVisible();
  return page;
};

const signOut = async (page: Page, name: Name): Promise<void> => {
  await page.getByRole('button', { name: `Account: ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
};

/** What the sign-in library keeps, but for the number of its version. */
const keptSignIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) => key !== 'msal.version'),
  );

test('signing out of a plain window leaves nothing of the person, in any window, and the next person finds nothing', async ({
  context,
  served,
}) => {
  await context.clock.install();
  const address = served.window + domain;
  const page = await openWindow(context, address, 'Beatrix Stonecrop');
  await expect.poll(() => keptRows(page)).toBeGreaterThan(4);
  expect(await keptSignIn(page)).not.toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Account: Beatrix Stonecrop' })).toBeVisible();

  const second = await openWindow(context, address, 'Beatrix Stonecrop');
  await signOut(page, 'Beatrix Stonecrop');
  for (const window of [page, second]) {
    await expect(window.getByRole('status').filter({ hasText: 'You are signed out' })).toBeVisible();
    expect(await keptSignIn(window)).toEqual([]);
  }
  expect(await keptRows(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeVisible();

  // Nothing can be asked of SharePoint: whatever were shown would be what the first person left.
  await context.route(`${served.graph}/v1.0/**`, (route) => route.abort());
  await signInAs(page, 'Rita Larkspur');
  await passTimeUntil(page, 40, () => expect(page.getByRole('alert').first()).toBeVisible({ timeout: 100 }));
  await expect(page.getByRole('row', { level: 2 })).toHaveCount(0);
  expect(await keptRows(page)).toBeLessThanOrEqual(1);
});

test('another person who signs in over the first finds nothing of theirs', async ({ context, served }) => {
  await context.clock.install();
  const address = served.window + domain;
  const first = await openWindow(context, address, 'Beatrix Stonecrop');
  await expect.poll(() => keptRows(first)).toBeGreaterThan(4);
  const second = await context.newPage();
  await second.goto(address);
  await context.route(`${served.graph}/v1.0/**`, (route) => route.abort());
  await signInAs(second, 'Rita Larkspur');
  await passTimeUntil(second, 40, () => expect(second.getByRole('alert').first()).toBeVisible({ timeout: 100 }));
  await expect(second.getByRole('row', { level: 2 })).toHaveCount(0);
});
