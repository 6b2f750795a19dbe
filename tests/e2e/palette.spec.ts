import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './tabs';

const openPalette = async (page: Page, tab: FrameLocator): Promise<void> => {
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await tab.getByRole('link', { name: 'Plan', exact: true }).focus();
  await page.keyboard.press('Control+k');
  await expect(tab.getByRole('combobox', { name: 'Find anything' })).toBeFocused();
};

test('by keyboard alone: a project by a loosely spelt reference, then back by where one has been', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: '/domain/VAL' });
  await openPalette(page, tab);
  await page.keyboard.type('val 3');
  const options = tab.getByRole('listbox').getByRole('option');
  await expect(options.first()).toContainText('VAL-03');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.frames()[1]?.url() ?? '').toContain('/project/VAL-03');
  await expect(tab.getByRole('dialog', { name: 'Find anything' })).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(options.first()).toContainText('Value and improvement');
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('treegrid')).toBeVisible();
});

test('a milestone opens its panel, a person their part of the plan, a view itself', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL' });
  await openPalette(page, tab);
  await page.keyboard.type('90% patients');
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('dialog', { name: '90% of patients switched' })).toBeVisible();
  const again = await visit({ path: '/domain/VAL' });
  await openPalette(page, again);
  await page.keyboard.type('kofi');
  await page.keyboard.press('Enter');
  await expect(again.getByRole('combobox', { name: 'Owner' })).toContainText('Kofi Marigold');
  await again.getByRole('button', { name: 'Find anything' }).click();
  await page.keyboard.type('nothing of the kind');
  await expect(again.getByText('Nothing is called “nothing of the kind”.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(again.getByRole('button', { name: 'Find anything' })).toBeFocused();
});

test('on paper: every row on the screen, heading, date and legend; the page itself stays away', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: '/domain/VAL?open=VAL-03,VAL-05', theme: 'dark' });
  await expect(tab.getByRole('treegrid')).toBeVisible();
  const frame = page.frames()[1];
  await expect
    .poll(async () => {
      await frame?.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      return frame?.evaluate(() => document.body.dataset['printing']);
    })
    .toBe('plan');
  await page.emulateMedia({ media: 'print' });
  const sheet = tab.locator('body > .fui-FluentProvider table');
  await expect(sheet.locator('tbody')).toHaveCount(9);
  await expect(sheet.getByText('90% of patients switched')).toBeVisible();
  await expect(tab.getByText('As at Mon 23 Nov 2026')).toBeVisible();
  await expect(tab.locator('#root')).toBeHidden();
  await frame?.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(tab.locator('#root')).toBeVisible();
  await expect(sheet).toHaveCount(0);
});
