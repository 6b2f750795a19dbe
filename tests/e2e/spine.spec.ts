import type { FrameLocator, Page } from '@playwright/test';
import { importFile } from './importFile';
import { expect, test } from './suite';

const milestone = 'Letters sent by nine trusts';
// Imported today for a day long past: due at once, and six working days late on the demo's clock at the least.
const table = (forecast: string): string =>
  [
    'Project,Reference,Milestone,Owner,Baseline,Forecast',
    `VAL-03,VAL-03.20,${milestone},Kofi Marigold,01/10/2026,${forecast}`,
  ].join('\n');

test('import → plan → sweep → card → new date → plan, and the SRO acknowledges', async ({ page, walker }) => {
  const { running, tab } = walker;

  await test.step('a file with a day that does not exist is refused, whole', async () => {
    const refused = await importFile(running.graph, 'plan.csv', table('31/11/2026'));
    expect(refused.code).toBe(1);
    expect(refused.output).toContain('31/11/2026');
    expect(refused.output).toContain('Nothing was imported');
  });

  await test.step('the corrected file is imported', async () => {
    const imported = await importFile(running.graph, 'plan.csv', table('08/10/2026'));
    expect(imported.output).toContain('1 new');
    expect(imported.code).toBe(0);
  });

  await test.step('the plan shows it', async () => {
    await walker.become('Kofi Marigold');
    await expect(tab.getByRole('row', { name: new RegExp(milestone) })).toBeVisible({ timeout: 20_000 });
  });

  await test.step('the bot sends its owner a card', async () => {
    await walker.runBot();
    await expect(walker.card(milestone)).toBeVisible();
    await expect(walker.card(milestone)).toContainText('You get this because you own it');
  });

  await test.step('New date on the card changes the plan', async () => {
    const card = walker.card(milestone);
    await card.getByRole('button', { name: 'New date' }).click();
    await card.locator('input[type=date]').fill('2027-01-19');
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(card).toContainText('Tue 19 Jan');
    await expect(tab.getByRole('row', { name: new RegExp(milestone) })).toContainText('Tue 19 Jan', {
      timeout: 30_000,
    });
  });

  await test.step('the SRO acknowledges what was escalated', async () => {
    await walker.become('Beatrix Stonecrop');
    const late = walker.card('Second homecare supplier agreed');
    await late.getByRole('button', { name: 'Acknowledge' }).click();
    await expect(late).toContainText('Acknowledged');
    await page.reload();
    await expect(late).toContainText('Acknowledged');
  });

  await test.step('nobody is told twice', async () => {
    await walker.runBot();
    await expect(page.getByText('The bot has run: 0 sent')).toBeVisible();
  });
});

test('a reader sees the plan and cannot change it', async ({ walker }) => {
  await walker.become('Edith Larchwood');
  await walker.tab.getByRole('row', { level: 2 }).first().click({ timeout: 20_000 });
  const panel = walker.tab.getByRole('dialog');
  await expect(panel).toContainText('You can read this plan.');
  await expect(panel.getByRole('button', { name: 'Save' })).toHaveCount(0);
});

test('nor past the tab, with the token the tab gets', async ({ walker, request }) => {
  const { host, graph } = walker.running;
  const json = async (
    url: string,
    options: Parameters<typeof request.fetch>[1] = {},
  ): Promise<Record<string, unknown>> => (await (await request.fetch(url, options)).json()) as Record<string, unknown>;
  const { clientId } = await json(`${host}/config.json`);
  const { siteId } = await json(`${graph}/_local/site`);
  const items = `${graph}/v1.0/sites/${String(siteId)}/lists/Milestones/items`;
  const write = async (name: string): Promise<number[]> => {
    const wanted = { person: walker.idOf(name), clientId, scopes: ['Sites.Selected'] };
    const { access_token } = await json(`${graph}/_local/tokens`, { method: 'POST', data: wanted });
    const headers = { Authorization: `Bearer ${String(access_token)}` };
    const read = await request.get(`${items}?$top=1`, { headers });
    const [first] = ((await read.json()) as { value: { id: string }[] }).value;
    const fields = `${items}/${String(first?.id)}/fields`;
    const written = await request.patch(fields, { headers, data: { Note: 'Changed past the tab' } });
    return [read.status(), written.status()];
  };
  expect(await write('Edith Larchwood')).toEqual([200, 403]);
  // The same request of somebody who may: it is the right that decides, not the request.
  expect(await write('Kofi Marigold')).toEqual([200, 200]);
});

test('two people move one milestone: the second is asked, in the host page with all its movement', async ({
  page,
  browser,
  walker,
}) => {
  const opened = async (who: Page, person: string): Promise<FrameLocator> => {
    await who.goto(`${walker.running.host}/?person=${walker.idOf(person) ?? ''}&tab=value`);
    const tab = who.frameLocator('iframe');
    await tab
      .getByRole('row', { name: /Handed over to business/ })
      .first()
      .click({ timeout: 20_000 });
    return tab;
  };
  const first = await opened(page, 'Kofi Marigold');
  const other = await browser.newPage();
  const second = await opened(other, 'Beatrix Stonecrop');
  await second.getByLabel('New forecast').fill('2027-04-26');
  await first.getByLabel('New forecast').fill('2027-04-12');
  await first.getByRole('button', { name: 'Save' }).click();
  await expect(first.getByRole('row', { name: /Handed over to business.*12 Apr/ })).toBeVisible();
  await second.getByRole('button', { name: 'Save' }).click();
  await expect(second.getByRole('alertdialog')).toContainText('Kofi Marigold changed this too');
  await second.getByRole('button', { name: 'Keep mine' }).click();
  await expect(first.getByRole('row', { name: /Handed over to business.*26 Apr/ })).toBeVisible({ timeout: 30_000 });
  await other.close();
});
