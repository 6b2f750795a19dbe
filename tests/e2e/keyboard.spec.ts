import type { Locator, Page } from '@playwright/test';
import { expect, test } from './tabs';

/** Tabs on until the element has the focus; fails when it cannot be reached. */
const tabTo = async (page: Page, element: Locator, most = 30): Promise<void> => {
  for (let step = 0; step < most; step += 1) {
    if (await element.evaluate((one) => one === one.ownerDocument.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element).toBeFocused();
};

test('by keyboard alone: open the plan, move a milestone, add a risk, escalate it', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL?open=', as: 'Wen Applebloom' });
  const grid = tab.getByRole('treegrid');
  await expect(grid).toBeVisible();
  await tabTo(page, grid.getByRole('row', { name: /VAL-01/ }), 60);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const milestone = tab.getByRole('dialog', { name: 'First 20 care homes' });
  await expect(milestone.getByRole('heading', { name: 'First 20 care homes' })).toBeFocused();
  await tabTo(page, milestone.getByLabel('New forecast'), 4);
  await page.keyboard.type('12122026');
  await expect(milestone.getByLabel('New forecast')).toHaveValue('2026-12-12');
  await page.keyboard.press('Enter');
  const row = grid.getByRole('row', { name: /First 20 care homes/ });
  await expect(row).toBeFocused();
  await expect(row).toContainText('Sat 12 Dec');

  await tabTo(page, tab.getByRole('link', { name: 'Risks and issues' }), 60);
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('table', { name: 'Risks and issues' })).toBeVisible();
  await tabTo(page, tab.getByRole('button', { name: 'Add', exact: true }));
  await page.keyboard.press('Enter');
  const adding = tab.getByRole('dialog', { name: 'Add to the log' });
  await expect(adding.getByLabel('What may happen or has happened')).toBeFocused();
  await page.keyboard.type('Two homes have no reviewer');
  await tabTo(page, adding.getByRole('combobox', { name: 'Concerns' }), 3);
  await page.keyboard.type('VAL-05');
  await tabTo(page, adding.getByRole('button', { name: 'Add' }), 20);
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('button', { name: 'Add', exact: true })).toBeFocused();

  const title = tab.getByRole('button', { name: 'Two homes have no reviewer' });
  await expect(tab.getByText('VAL-R5 · Risk')).toBeVisible();
  await tabTo(page, title, 60);
  await page.keyboard.press('Enter');
  const risk = tab.getByRole('dialog', { name: 'Two homes have no reviewer' });
  await expect(risk.getByRole('heading', { name: 'Two homes have no reviewer' })).toBeFocused();
  await tabTo(page, risk.getByRole('button', { name: 'Escalate it' }), 6);
  await page.keyboard.press('Enter');
  await expect(risk.getByLabel('What you ask for')).toBeFocused();
  await page.keyboard.type('Lend us a reviewer until March.');
  await tabTo(page, risk.getByRole('button', { name: 'Send it up' }), 3);
  await page.keyboard.press('Enter');
  await expect(risk.getByRole('status').filter({ hasText: 'Sent up on Mon 23 Nov' })).toBeFocused();
  await tabTo(page, risk.getByRole('link', { name: 'Open the escalation' }), 2);
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('heading', { name: 'Psychotropics review', level: 1 })).toBeVisible();
  await expect(tab.getByRole('heading', { name: /Two homes have no reviewer/, level: 3 })).toBeFocused();
});
