import type { FrameLocator, Locator } from '@playwright/test';
import { expect, test } from './tabs';

const path = '/domain/VAL/table';

const grid = (tab: FrameLocator): Locator => tab.getByRole('grid', { name: 'Milestones of Value and improvement' });
const row = (tab: FrameLocator, title: string): Locator => grid(tab).getByRole('row').filter({ hasText: title });
/** The cell under a heading. */
const cell = async (tab: FrameLocator, title: string, heading: string): Promise<Locator> => {
  const at = await grid(tab).getByRole('columnheader', { name: heading }).getAttribute('aria-colindex');
  return row(tab, title).locator(`[role=gridcell][aria-colindex="${at ?? ''}"]`);
};

test('by keyboard alone: sort, gather, change a date, go on with Tab, take it back', async ({ page, visit }) => {
  const tab = await visit({ path });
  await expect(row(tab, 'VAL-05 Psychotropics review')).toContainText('3 milestones, 1 done');
  await tab.getByRole('combobox', { name: 'Group by' }).selectOption('Month');
  await expect(row(tab, 'December 2026')).toBeVisible();
  await tab.getByRole('columnheader', { name: 'Owner' }).click();
  await expect(tab.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(tab.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute('aria-sort', 'descending');

  const forecast = await cell(tab, 'Site agreed', 'Forecast');
  await forecast.click();
  await expect(forecast).toBeFocused();
  await page.keyboard.press('F2');
  const editor = tab.getByLabel('Forecast, Site agreed');
  await editor.fill('2026-11-02');
  await expect(tab.getByRole('alert')).toHaveText('That day has passed already. Choose today or a later one.');
  await page.keyboard.press('Escape');
  await expect(forecast).toBeFocused();
  await expect(forecast).toHaveText('Thu 26 Nov');

  await page.keyboard.press('Enter');
  await editor.fill('2026-12-03');
  await page.keyboard.press('Tab');
  await expect(tab.getByLabel('Done, Site agreed')).toBeFocused();
  await page.keyboard.press('Tab');
  await tab.getByLabel('Note, Site agreed').fill('Two sites left');
  await page.keyboard.press('Enter');
  await expect(row(tab, 'Site agreed')).toContainText('Thu 3 Dec');
  await expect(row(tab, 'Site agreed')).toContainText('Two sites left');
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(row(tab, 'Site agreed')).not.toContainText('Two sites left');
});

test('several at once: selected with Shift and Space, moved by working days, one undo for all', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: `${path}?q=VAL-05` });
  const first = await cell(tab, 'First 20 care homes', 'Reference');
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(tab.getByText('2 selected')).toBeVisible();
  await tab.getByRole('textbox', { name: /^Working days/ }).fill('10');
  await page.keyboard.press('Enter');
  await expect(row(tab, 'First 20 care homes')).toContainText('Fri 18 Dec');
  await expect(row(tab, 'Results reported')).toContainText('Tue 30 Mar');
  await expect(tab.getByText('2 milestones changed.')).toBeVisible();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(row(tab, 'First 20 care homes')).toContainText('Fri 4 Dec');
  await expect(row(tab, 'Results reported')).toContainText('Fri 12 Mar');
  await tab.getByRole('button', { name: 'Clear selection' }).click();
  await expect(tab.getByText('2 selected')).toBeHidden();
});

test('on a phone what can be done to the chosen ones stays in sight, and covers none of them for good', async ({
  page,
  visit,
}) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const tab = await visit({ path });
  const cards = tab.getByRole('list', { name: 'Milestones of Value and improvement' });
  const bar = tab.getByRole('group', { name: 'Change what is selected' });
  const scrollTo = (end: 'middle' | 'end'): Promise<void> =>
    tab.locator('[data-scrolls]').evaluate((page, to) => {
      page.scrollTop = to === 'end' ? page.scrollHeight : page.scrollHeight / 2;
    }, end);
  await expect(cards.getByRole('checkbox').first()).toBeVisible();
  await scrollTo('middle');
  const one = cards.getByRole('listitem').filter({ hasText: 'Results reported' });
  const before = await one.boundingBox();
  await one.getByRole('checkbox').check();
  await expect(bar).toBeInViewport({ ratio: 1 });
  for (const name of ['Move', 'Set owner', 'Mark as done today', 'Clear selection']) {
    const box = await bar.getByRole('button', { name, exact: true }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  // It comes without pushing the cards away beneath the finger.
  expect((await one.boundingBox())?.y).toBe(before?.y);

  // What the keyboard comes to stops above it, and so does what is said of a change.
  const above = async (what: Locator): Promise<void> => {
    const [box, foot] = [await what.boundingBox(), await bar.boundingBox()];
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual((foot?.y ?? 0) + 1);
  };
  for (let times = 0; times < 4; times += 1) {
    await page.keyboard.press('Tab');
    await above(cards.locator(':focus'));
  }
  await bar.getByRole('button', { name: 'Move', exact: true }).click();
  const undo = tab.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await above(undo);
  await undo.click();

  await scrollTo('end');
  const last = cards.getByRole('listitem').last();
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(bar).toBeInViewport({ ratio: 1 });
  await above(last);
});

test('who may only read is told who may change it; who leads one project changes what is theirs', async ({ visit }) => {
  const reader = await visit({ path: `${path}?q=VAL-05`, as: 'Rita Larkspur' });
  await (await cell(reader, 'Results reported', 'Note')).dblclick();
  await expect(reader.getByText(/^Only Wen Applebloom.* can change this milestone\.$/)).toBeVisible();
  const tab = await visit({ path, as: 'Wen Applebloom' });
  await grid(tab).getByRole('checkbox', { name: 'Select all', exact: true }).click();
  await expect(tab.getByText('28 selected')).toBeVisible();
  await expect(tab.getByText(/^25 of them are left as they are/)).toBeVisible();
});

test('the board: a project moves by its menu and by dragging, and back with one press', async ({ visit }) => {
  const tab = await visit({ path: '/domain/VAL/board' });
  const stage = (name: string): Locator => tab.getByRole('region', { name });
  await expect(stage('Delivering').getByRole('listitem')).toHaveCount(7);
  await tab.getByRole('button', { name: 'Move Lower-carbon inhalers' }).press('Enter');
  await tab.getByRole('menuitem', { name: 'Move to Embedding' }).press('Enter');
  await expect(stage('Embedding')).toContainText('Lower-carbon inhalers');
  await expect(tab.getByText('Lower-carbon inhalers: stage is now Embedding.')).toBeVisible();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(stage('Delivering').getByRole('listitem')).toHaveCount(7);
  await stage('Planning')
    .getByRole('listitem')
    .dragTo(stage('Stopped'), { targetPosition: { x: 60, y: 90 } });
  await expect(stage('Stopped')).toContainText('Homecare framework');
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(stage('Planning')).toContainText('Homecare framework');
});
