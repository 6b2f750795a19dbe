import { keptLists } from './keptLists';
import { expect, test, visitOn } from './tabs';

const plan = '/domain/VAL?open=VAL-05';

test('a change saved just before a reload is told of until it is sent', async ({ visit, context, page, served }) => {
  const tab = await visit({ path: plan });
  await expect.poll(() => keptLists(page)).toBeGreaterThan(4);
  const row = tab.getByRole('row', { name: /Results reported/ });
  await row.click();
  const panel = tab.getByRole('dialog', { name: 'Results reported' });
  await panel.getByLabel('Note').fill('On the train');
  // The line is back from the press on: the tab tries by itself as well, and would otherwise be first now and then.
  let pressed = (): Promise<boolean> => Promise.resolve(false);
  await context.route(`${served.graph}/v1.0/**`, async (route) =>
    (await pressed()) ? route.continue() : route.abort(),
  );
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('saving');
  await page.reload();
  await expect(tab.getByText('1 change waits. It is kept in this browser')).toBeVisible();
  await expect(row).toContainText('waiting');
  const root = tab.locator('html');
  await root.evaluate((html) => {
    html.addEventListener('click', () => html.setAttribute('data-pressed', ''), { capture: true });
  });
  pressed = async () => (await root.getAttribute('data-pressed')) !== null;
  await tab.getByRole('button', { name: 'Try again' }).click();
  await expect(tab.getByText('1 change waits')).toBeHidden();
  await expect(row).not.toContainText('waiting');
});

test('a note about a saved date goes when another window of the same person writes another', async ({
  visit,
  context,
  served,
}) => {
  const tab = await visit({ path: plan });
  const move = async (frame: typeof tab, day: string): Promise<void> => {
    await frame.getByRole('row', { name: /Results reported/ }).click();
    const panel = frame.getByRole('dialog', { name: 'Results reported' });
    await panel.getByLabel('New forecast').fill(day);
    await panel.getByRole('button', { name: 'Save' }).click();
  };
  await move(tab, '2027-04-06');
  await expect(tab.getByText('forecast is now Tue 6 Apr')).toBeVisible();
  const other = await visitOn(await context.newPage(), served, { path: plan });
  await move(other, '2027-04-09');
  await expect(other.getByText('forecast is now Fri 9 Apr')).toBeVisible();
  await expect(tab.getByText('forecast is now')).toBeHidden({ timeout: 5_000 });
  await expect(tab.getByRole('row', { name: /Results reported/ })).toContainText('Fri 9 Apr 2027');
});
