import type { FrameLocator } from '@playwright/test';
import { expect, test } from './tabs';

const path = '/programme';
const section = (tab: FrameLocator, name: string) => tab.getByRole('region', { name });

test('the leadership reads downwards, and every number opens what it counts', async ({ page, visit }, info) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const tab = await visit({ path });
  await expect(tab.getByRole('heading', { level: 1, name: 'Programme' })).toBeVisible();
  await expect(tab.getByText(/Adalimumab biosimilar switch recovered; .* slipped back\./)).toBeVisible();
  await expect(section(tab, 'Priorities')).toContainText('2 of 4');

  const escalations = section(tab, 'Escalations open').getByRole('listitem');
  await expect(escalations).toHaveCount(3);
  await expect(escalations.nth(0)).toContainText('On the agenda, item 1');
  await expect(escalations.nth(1)).toContainText('with Beatrix Stonecrop, SRO1 working day left');
  await expect(escalations.nth(2)).toContainText('Acting by Fri 4 Dec');
  await expect(section(tab, 'Slipping and silent')).toContainText('Psychotropics review');

  await tab.getByRole('link', { name: 'One decision waits' }).click();
  await expect(tab.getByRole('heading', { name: 'Next meeting' })).toBeFocused();
  const meeting = section(tab, 'Next meeting');
  await expect(meeting.getByRole('link', { name: 'Agree Dunmarsh as aseptic hub site' })).toBeVisible();
  await meeting.getByRole('button', { name: '1 of 2 papers late' }).click();
  await expect(meeting.getByText('was due Fri 20 Nov')).toBeVisible();

  const kept = tab.getByRole('button', { name: /^Value and improvement: \d+ of \d+ commitments kept$/ });
  await kept.press('Enter');
  await expect(kept).toHaveAttribute('aria-expanded', 'true');
  const again = tab.getByRole('list', { name: '2 moved again' });
  await expect(again.getByRole('link', { name: '50% of patients switched' })).toBeVisible();
  await info.attach('page', { body: await page.screenshot(), contentType: 'image/png' });

  await tab.getByRole('link', { name: 'Value and improvement: 1 off track' }).click();
  await expect(tab.getByRole('treegrid', { name: /^Work plan/ })).toBeVisible();
  await expect(tab.getByText('1 of 9 projects')).toBeVisible();
  await page.frames()[1]?.evaluate(() => {
    window.history.back();
  });
  await expect(kept).toHaveAttribute('aria-expanded', 'true');
});

test('on paper it is one sheet of A4 on its side, dark on white in any theme', async ({ page, visit }, info) => {
  // 297 × 210 mm less margins of 8 mm, in CSS pixels.
  const sheet = { width: 1062, height: 733 };
  await page.setViewportSize(sheet);
  const tab = await visit({ theme: 'dark', path });
  await expect(tab.getByRole('heading', { name: 'Next six weeks' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(tab.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(36, 36, 36)');
  await expect(tab.getByRole('button', { name: 'Print' })).toBeHidden();
  await info.attach('sheet', { body: await page.screenshot(), contentType: 'image/png' });
  const box = await page.frames()[1]?.evaluate(() => {
    const { width, height } = document.querySelector('main')?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { width, height };
  });
  expect(box?.width).toBeLessThanOrEqual(sheet.width);
  expect(box?.height).toBeLessThanOrEqual(sheet.height);
});
