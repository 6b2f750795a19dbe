import type { Route } from '@playwright/test';
import { keptRows } from './keptRows';
import { objectionsTo } from './objectionsTo';
import { passTimeUntil } from './passTime';
import { expect, test } from './tabs';

const domain = '/domain/VAL';

const looks = [
  ['default', 1280],
  ['default', 360],
  ['dark', 800],
  ['contrast', 1280],
] as const;

for (const [theme, width] of looks) {
  test(`the account menu in ${theme}, ${String(width)} pixels wide, by keyboard and by mouse`, async ({
    page,
    visit,
  }, info) => {
    await page.setViewportSize({ width, height: 740 });
    const tab = await visit({ theme, path: domain });
    const trigger = tab.getByRole('button', { name: /^Account: / });
    await trigger.focus();
    await page.keyboard.press('Enter');
    const item = tab.getByRole('menuitem', { name: 'Clear this device’s copy' });
    await expect(item).toBeFocused();
    await expect(tab.getByRole('group', { name: /^Signed in as / })).toBeVisible();
    await info.attach('menu', { body: await page.screenshot(), contentType: 'image/png' });
    expect(await objectionsTo(page, theme)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(trigger).toBeFocused();
    await trigger.click();
    await item.click();
    await expect(tab.getByRole('heading', { name: 'This device’s copy is cleared' })).toBeVisible();
  });
}

test('inside Teams: unsent changes are named, sent first, and the copy is gone', async ({
  visit,
  context,
  page,
  served,
}, info) => {
  await page.clock.install();
  const tab = await visit({ path: `${domain}?open=VAL-08`, theme: 'dark' });
  await expect.poll(() => keptRows(page)).toBeGreaterThan(4);
  const row = tab.getByRole('row', { level: 2 }).first();
  await row.click();
  const panel = tab.getByRole('dialog');
  const cut = (route: Route): Promise<void> => route.abort();
  await context.route(`${served.graph}/v1.0/**`, cut);
  await panel.getByLabel('Note').fill('Written on the train.');
  await panel.getByRole('button', { name: 'Save' }).click();
  // Tried for some seconds, then put off.
  await passTimeUntil(page, 40, () => expect(tab.getByText('1 change waits.')).toBeVisible({ timeout: 100 }));
  await tab.getByRole('button', { name: /^Account: / }).click();
  await tab.getByRole('menuitem', { name: 'Clear this device’s copy' }).click();
  const ask = tab.getByRole('alertdialog', { name: '1 change is not in SharePoint yet' });
  await expect(ask).toBeVisible();
  await info.attach('unsent', { body: await page.screenshot(), contentType: 'image/png' });
  expect(await objectionsTo(page)).toEqual([]);
  await ask.getByRole('button', { name: 'Stay' }).click();
  await expect(tab.getByRole('button', { name: /^Account: / })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(ask).toBeVisible();
  // Held until it is asked, and before the line is back: the tab sends by itself as soon as it is.
  let release = (): void => undefined;
  const asked = new Promise<void>((resolve) => (release = resolve));
  await context.route(`${served.graph}/v1.0/**`, async (route) => {
    await asked;
    await route.continue();
  });
  await context.unroute(`${served.graph}/v1.0/**`, cut);
  await ask.getByRole('button', { name: 'Send, then clear' }).click();
  release();
  await passTimeUntil(page, 35, () =>
    expect(tab.getByRole('heading', { name: 'This device’s copy is cleared' })).toBeVisible({ timeout: 100 }),
  );
  expect(await keptRows(page)).toBe(0);
  await tab.getByRole('button', { name: 'Open the plan again' }).click();
  await tab.getByRole('row', { level: 2 }).first().click();
  await expect(tab.getByRole('dialog').getByLabel('Note')).toHaveValue('Written on the train.');
});
