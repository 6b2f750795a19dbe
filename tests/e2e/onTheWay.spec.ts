import { expect, test } from './tabs';
import { keptLists } from './keptLists';

test('an answer given without a connection is told of by its card after a reload, and can be taken back', async ({
  visit,
  context,
  page,
  served,
}) => {
  const tab = await visit({ path: '/my' });
  const card = tab
    .getByRole('region', { name: 'Asked of me' })
    .getByRole('listitem')
    .filter({ hasText: 'Second homecare supplier' })
    .first();
  await expect(card.getByRole('button', { name: 'Acknowledge', exact: true })).toBeVisible();
  await expect.poll(() => keptLists(page)).toBeGreaterThan(8);
  await context.setOffline(true);
  await card.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await expect(card).toContainText('Acknowledge: waiting to be sent.');
  await expect(card.getByRole('button', { name: 'Take action' })).toHaveCount(0);
  await card.getByRole('button', { name: /^Take back/ }).click();
  await expect(card).toContainText('Taken back.');

  await context.route(`${served.graph}/v1.0/**`, (route) => route.abort());
  await context.setOffline(false);
  await card.getByRole('button', { name: 'Acknowledge', exact: true }).click();
  await expect(card).toContainText('Sending');
  await page.reload();
  // Tried for some seconds, then put off.
  await expect(card).toContainText(/Sending|Acknowledge: waiting to be sent\./);
  await expect(card.getByRole('button', { name: 'Acknowledge', exact: true, disabled: false })).toHaveCount(0);
});

test('nothing is counted before what it counts is here', async ({ visit, page, served }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let batches = 0;
  await page.route(`${served.graph}/v1.0/$batch`, async (route) => {
    batches += 1;
    if (batches > 1) await held;
    await route.continue();
  });
  const tab = await visit({ path: '/my' });
  await expect(tab.getByRole('heading', { name: 'My projects' })).toBeVisible();
  await expect(tab.getByText('Reading what is asked of you…')).toBeVisible();
  await expect(tab.getByText(/asked of you\b(?!…)|Nothing is asked/)).toHaveCount(0);
  release();
  await expect(tab.getByText(/3 things asked of you/)).toBeVisible();
});
