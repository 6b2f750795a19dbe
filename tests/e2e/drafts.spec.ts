import { expect, test, visitOn } from './tabs';

const path = '/domain/VAL/raid';
const name = 'Building costs of the hub rise';

test('what was typed into a panel is there again, and somebody else’s change shows while it stands', async ({
  page,
  browser,
  served,
  visit,
}) => {
  const tab = await visit({ path, as: 'Gareth Mossop' });
  await tab.getByRole('button', { name }).first().click();
  const panel = tab.getByRole('dialog', { name: /^Building costs/ });
  const done = panel.getByLabel('What is being done');
  await done.fill('Two more quotes asked for');
  await panel.getByRole('button', { name: 'Close it' }).click();
  await panel.getByLabel('How it ended').fill('The price is fixed');
  await panel.getByRole('button', { name: 'Back' }).click();
  await expect(done).toHaveValue('Two more quotes asked for');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const other = await browser.newPage();
  const theirs = await visitOn(other, served, { path, as: 'Sunita Hollybrook' });
  await theirs.getByRole('button', { name }).first().click();
  const theirPanel = theirs.getByRole('dialog', { name });
  await theirPanel.getByLabel('What may happen or has happened').fill(`${name} again`);
  await theirPanel.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByRole('button', { name: `${name} again` }).first()).toBeVisible();
  await expect(theirs.getByText('again: saved').first()).toBeVisible();
  await other.close();

  // Opened anew, so that the log is read at once.
  await visit({ path, as: 'Gareth Mossop' });
  await tab
    .getByRole('button', { name: `${name} again` })
    .first()
    .click();
  await expect(panel.getByText('Kept as you left it')).toBeVisible();
  await expect(done).toHaveValue('Two more quotes asked for');
  await expect(panel.getByText('Sunita Hollybrook has changed this meanwhile.')).toBeVisible();
  await expect(panel.getByRole('heading', { name: `${name} again` })).toBeVisible();
  await panel.getByRole('button', { name: 'Close it' }).click();
  await expect(panel.getByLabel('How it ended')).toHaveValue('The price is fixed');
  await panel.getByRole('button', { name: 'Throw away' }).click();
  await expect(panel.getByLabel('How it ended')).toHaveValue('');
  await panel.getByRole('button', { name: 'Back' }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(panel).toBeHidden();
  await tab
    .getByRole('button', { name: `${name} again` })
    .first()
    .click();
  await expect(done).toHaveValue('Two more quotes asked for');
  await expect(panel.getByText('Kept as you left it')).toBeHidden();
});

test('words typed for one answer stand in the next, and a wrong day in a cell stays to be put right', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: '/my' });
  const card = tab.getByRole('listitem').filter({ hasText: 'Second homecare supplier' }).first();
  await card.getByRole('button', { name: 'Take action' }).click();
  await card.getByLabel('What you will do').fill('Sign with the second supplier');
  await page.keyboard.press('Escape');
  await card.getByRole('button', { name: 'Return' }).click();
  await expect(card.getByRole('textbox').first()).toHaveValue('Sign with the second supplier');
  await card.getByRole('button', { name: 'Throw away' }).click();
  await expect(card.getByRole('textbox').first()).toHaveValue('');

  const table = await visit({ path: '/domain/VAL/table?q=VAL-06' });
  const row = table.getByRole('row').filter({ hasText: 'Site agreed' });
  const grid = table.getByRole('grid', { name: /^Milestones of/ });
  const at = await grid.getByRole('columnheader', { name: 'Forecast' }).getAttribute('aria-colindex');
  await row.locator(`[role=gridcell][aria-colindex="${at ?? ''}"]`).dblclick();
  const editor = table.getByRole('grid').locator('input[type=date]');
  await editor.fill('2020-01-01');
  await row.getByRole('gridcell').nth(1).click();
  await expect(editor).toHaveValue('2020-01-01');
  await expect(editor).toBeFocused();
  await expect(table.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
});
