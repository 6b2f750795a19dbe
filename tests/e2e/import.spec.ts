import type { Download, FrameLocator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';
import { objectIdOf } from './fixture/programme';
import { objectionsTo } from './objectionsTo';
import { removeDomains } from './removeDomains';
import { expect, test } from './tabs';

type Rows = readonly (readonly unknown[])[];

const workbook = async (sheets: readonly { readonly sheet: string; readonly data: Rows }[]): Promise<Buffer> =>
  writeExcelFile(
    sheets.map(({ sheet, data }) => ({
      sheet,
      data: data.map((row) =>
        row.map((value) =>
          value === null || value === undefined || value === ''
            ? null
            : value instanceof Date
              ? { value, format: 'dd/mm/yyyy' }
              : { value: String(value), type: String },
        ),
      ),
    })),
  ).toBuffer();

const exported = async (page: Page, tab: FrameLocator, as: 'Excel' | 'CSV'): Promise<Download> => {
  await tab.getByRole('button', { name: 'Export, print, import' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tab.getByRole('menuitem', { name: `Export to ${as}` }).click(),
  ]);
  return download;
};

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

test('what is on screen goes out as a workbook, is edited, and comes back as that one change', async ({
  visit,
  page,
}) => {
  const tab = await visit({ path: '/domain/VAL?q=inhalers' });
  const download = await exported(page, tab, 'Excel');
  expect(download.suggestedFilename()).toBe('Value and improvement 2026-11-23.xlsx');
  const sheets = await readExcelFile((await readFile(await download.path())).buffer as ArrayBuffer);
  const [projects, milestones] = sheets;
  expect(projects?.data).toHaveLength(2);
  expect(projects?.data[1]).toContain('Lower-carbon inhalers');

  const note = milestones?.data[0]?.indexOf('Note') ?? -1;
  const edited = sheets.map(({ sheet, data }) => ({
    sheet,
    data: data.map((row, at) =>
      sheet === 'Milestones' && at === 1 ? row.map((cell, column) => (column === note ? 'Agreed by post' : cell)) : row,
    ),
  }));

  await tab.getByRole('button', { name: 'Export, print, import' }).click();
  await tab.getByRole('menuitem', { name: 'Bring a plan in' }).click();
  await tab
    .locator('input[type=file]')
    .setInputFiles({ name: 'edited.xlsx', mimeType: type, buffer: await workbook(edited) });
  await expect(tab.getByText(/^0 new, 1 changed/)).toBeVisible();
  await expect(tab.getByRole('row', { name: /Note.*Agreed by post/ })).toBeVisible();
  await expect(tab.getByText(/^This file does not say when it was made/)).toHaveCount(0);
  expect(await objectionsTo(page)).toEqual([]);
  await tab.getByRole('button', { name: 'Bring in 1 change' }).click();
  await expect(tab.getByText('Done: 0 new, 1 changed.')).toBeVisible();
});

test('a table does not say when it was made: what somebody else changed since is left out by a tick', async ({
  visit,
  page,
}) => {
  const tab = await visit({ path: '/domain/VAL?q=inhalers' });
  const download = await exported(page, tab, 'CSV');
  const table = await readFile(await download.path(), 'utf8');
  const [theirs, mine] = ['Guideline out', 'All five places live'];
  const renamed = (title: string, to: string): string => table.replace(title, to);
  const bring = async (text: string): Promise<void> =>
    tab
      .locator('input[type=file]')
      .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

  // Somebody else's change, after the export.
  await tab.getByRole('button', { name: 'Export, print, import' }).click();
  await tab.getByRole('menuitem', { name: 'Bring a plan in' }).click();
  await bring(renamed(theirs, 'Renamed by a colleague'));
  await tab.getByRole('button', { name: 'Bring in 1 change' }).click();
  await expect(tab.getByText('Done: 0 new, 1 changed.')).toBeVisible();

  await bring(renamed(mine, 'Renamed in the file'));
  await expect(tab.getByText(/^This file does not say when it was made/)).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Bring in 2 changes' })).toBeVisible();
  await tab.getByRole('checkbox', { name: /^Bring in VAL-04\.1: / }).uncheck();
  expect(await objectionsTo(page)).toEqual([]);
  await tab.getByRole('button', { name: 'Bring in 1 of 2 changes' }).click();
  await expect(tab.getByText('Done: 0 new, 1 changed.')).toBeVisible();

  // The other one was not written: it still differs from the file.
  await bring(renamed(mine, 'Renamed in the file'));
  const left = tab.getByRole('row', { name: /VAL-04\.1.*Renamed by a colleague/ });
  await expect(left).toBeVisible();
  await left.getByRole('checkbox').uncheck();
  await expect(tab.getByRole('button', { name: 'Bring in 0 of 1 change' })).toBeDisabled();
});

test('Planner’s export is known; what it does not say is asked, what is wrong is said row by row', async ({
  visit,
}) => {
  const tab = await visit({ path: '/import' });
  const buffer = await workbook([
    {
      sheet: 'Tasks',
      data: [
        ['Plan name', 'Helpline'],
        ['Plan ID', 'aBcDeFgHiJkLmNoPqRsTuVwXyZ12'],
        ['Date of export', '23/11/2026'],
        [''],
        ['Task ID', 'Task Name', 'Bucket Name', 'Progress', 'Assigned To', 'Due Date', 'Completed Date', 'Description'],
        ['x', 'Tender sent', 'Nurse helpline', 'In progress', 'Kofi Marigold', '30/11/2026', '', 'Two bids'],
        ['y', 'Nurses hired', 'Nurse helpline', 'Not started', 'Kofi Mariglod', '26/02/2027', '', ''],
      ],
    },
  ]);
  await tab.locator('input[type=file]').setInputFiles({ name: 'helpline.xlsx', mimeType: type, buffer });
  await expect(tab.getByText('helpline.xlsx is a plan exported from Planner.')).toBeVisible();
  await tab.getByLabel('Which domain do the new projects belong to?').selectOption('VAL');
  await tab.getByLabel('Who is their SRO?').selectOption({ label: 'Sunita Hollybrook' });
  await tab.getByLabel('How do they stand?').selectOption('Not started');
  await expect(
    tab.getByRole('row', { name: /Tasks 7 Assigned To No person goes by “Kofi Mariglod”.*Kofi Marigold/ }),
  ).toBeVisible();
  await expect(tab.getByRole('button', { name: /Bring in/ })).toHaveCount(0);
  // Read otherwise, the column is no longer in the way: then somebody has to be named for all of them.
  await tab.getByText('How its columns are read', { exact: true }).click();
  await tab.getByLabel('Is read as: Assigned To').selectOption('Left out');
  await tab.getByLabel('Who owns what nobody is assigned to?').selectOption({ label: 'Kofi Marigold' });
  await expect(tab.getByText(/^3 new, 0 changed/)).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Bring in 3 changes' })).toBeVisible();
  // Milestones do not come without their project.
  await tab
    .getByRole('row', { name: /Nurse helpline VAL-\d+ New/ })
    .getByRole('checkbox')
    .uncheck();
  await expect(tab.getByText(/^Comes only with VAL-\d+, which is left out$/)).toHaveCount(2);
  await expect(tab.getByRole('button', { name: 'Bring in 0 of 3 changes' })).toBeDisabled();
});

test('what does not go together is said while it is ticked so, and not brought in', async ({ visit, page }) => {
  const tab = await visit({ path: '/import' });
  const buffer = Buffer.from(
    'Reference,Project,Start,Baseline finish,Forecast finish\nVAL-07,Anticoagulants: best value,2025-07-06,2026-01-29,2026-01-29',
  );
  await tab.locator('input[type=file]').setInputFiles({ name: 'earlier.csv', mimeType: 'text/csv', buffer });
  const bringIn = tab.getByRole('button', { name: /^Bring in \d/ });
  await expect(bringIn).toBeEnabled();
  await tab.getByRole('checkbox', { name: 'Bring in VAL-07: Start' }).uncheck();
  await expect(bringIn).toBeDisabled();
  await expect(tab.getByRole('heading', { name: 'What is ticked does not go together' })).toBeVisible();
  const objection = tab.getByRole('listitem').filter({ hasText: 'VAL-07, Forecast finish: The end, 29/01/2026' });
  await expect(objection).toHaveText(/comes before the start, 06\/07\/2026\.$/);
  expect(await objectionsTo(page)).toEqual([]);
  for (const day of ['Baseline finish', 'Forecast finish'])
    await tab.getByRole('checkbox', { name: `Bring in VAL-07: ${day}` }).uncheck();
  await expect(tab.getByRole('heading', { name: 'What is ticked does not go together' })).toHaveCount(0);
  await tab.getByRole('checkbox', { name: 'Bring in VAL-07: Start' }).check();
  await expect(tab.getByRole('button', { name: 'Bring in 1 of 3 changes' })).toBeEnabled();
});

test('who is not of the programme team is told who can', async ({ visit }) => {
  const tab = await visit({ as: 'Kofi Marigold', path: '/import' });
  await expect(tab.getByText('Only the programme team can bring a plan in.')).toBeVisible();
  await expect(tab.getByText('Beatrix Stonecrop')).toBeVisible();
  await expect(tab.locator('input[type=file]')).toHaveCount(0);
});

test('a programme begins without a file: its domains are named, and lead on to their first projects', async ({
  visit,
  page,
  served,
}) => {
  await removeDomains(page.request, served, objectIdOf(0));
  const tab = await visit({ path: '/programme' });
  await expect(tab.getByRole('heading', { name: 'There is no programme here yet' })).toBeVisible();
  await tab.getByRole('button', { name: 'Name the domains' }).click();
  const form = tab.getByRole('form', { name: 'Your domains' });
  const domain = (at: number) => form.getByRole('group', { name: `Domain ${String(at)}` });
  await expect(domain(1).getByLabel('Name')).toBeFocused();
  await domain(2).getByLabel('Name').fill('Value and improvement');
  await domain(3).getByLabel('Code').fill('w4');
  expect(await objectionsTo(page)).toEqual([]);
  await form.getByRole('button', { name: 'Set them up' }).click();
  await expect(form.getByText('Give two to five letters, such as VAL.')).toBeVisible();
  await domain(3).getByLabel('Code').fill('wor');
  await form.getByRole('button', { name: 'Set them up' }).click();
  await expect(tab.getByRole('heading', { name: 'There is no programme here yet' })).toHaveCount(0);
  for (const name of ['Safety', 'Value and improvement', 'Workforce'])
    await expect(tab.getByRole('link', { name }).first()).toBeVisible();
  await tab.getByRole('link', { name: 'Workforce' }).first().click();
  await expect(tab.getByRole('button', { name: 'Add a project' })).toBeVisible();
});
