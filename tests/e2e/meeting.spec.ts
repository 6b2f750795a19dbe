import type { FrameLocator } from '@playwright/test';
import { objectionsTo } from './objectionsTo';
import { sweep } from './sweep';
import { expect, test } from './tabs';

const running = '/meeting/HG-2026-11';
const item = (tab: FrameLocator, name: string) => tab.getByRole('heading', { level: 2, name });
const recorded = (tab: FrameLocator) => tab.getByRole('region', { name: 'Recorded on this item' });

sweep([
  {
    name: 'a running meeting',
    path: running,
    ready: (tab) => item(tab, 'Etanercept: path to green'),
    reaches: '[role=status], [aria-hidden]',
  },
  {
    name: 'a group, with a form open',
    path: '/groups/HG',
    ready: (tab) => item(tab, 'Members'),
    open: async (tab) => {
      await tab.getByRole('button', { name: 'Plan meetings' }).click();
    },
    reaches: '[tabindex="0"][role=group], [aria-hidden]',
  },
]);

test('an agenda is prepared: what waits is gathered, an item is added and moved, a member answers', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: '/meeting/HG-2026-12' });
  const agenda = tab.getByRole('region', { name: 'Agenda' });
  await expect(agenda.getByText('The agenda is 10 minutes longer than the meeting.')).toBeVisible();
  await agenda.getByRole('button', { name: 'Gather what waits' }).click();
  const rows = agenda.getByRole('listitem').filter({ has: tab.getByRole('button') });
  await expect(rows.first()).toContainText('Welcome');
  await expect(rows.last()).toContainText('Other business');

  await agenda.getByRole('button', { name: 'Add an item' }).click();
  const form = agenda.getByRole('form', { name: 'Add an item' });
  await form.getByRole('button', { name: 'Add it' }).click();
  await expect(form).toContainText('Say what it is about.');
  await form.getByLabel('Item').fill('Delivery charges');
  await form.getByLabel('Minutes').fill('15');
  await form.getByRole('button', { name: 'Add it' }).click();
  await agenda.getByRole('button', { name: /Delivery charges/ }).click();
  await expect(item(tab, 'Delivery charges')).toBeVisible();
  const before = await rows.allTextContents();
  await tab.getByRole('button', { name: 'Move up: Delivery charges' }).click();
  await expect(rows.nth(before.findIndex((text) => text.includes('Delivery charges')) - 1)).toContainText(
    'Delivery charges',
  );

  await agenda.getByRole('button', { name: /Annual review/ }).click();
  await tab.getByRole('button', { name: 'Cover sheet of “Review of homecare”' }).click();
  const sheet = tab.getByRole('form', { name: 'Cover sheet of “Review of homecare”' });
  await sheet
    .getByLabel('The paper’s file')
    .setInputFiles({ name: 'review.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') });
  await expect(sheet.getByText('review.pdf')).toBeVisible();
  await expect(sheet.getByLabel('The paper is here')).toBeChecked();
  await expect(sheet).toContainText('Still missing: a sponsor');
  expect(await objectionsTo(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Cancel' }).click();

  const reply = tab.getByRole('region', { name: 'Will you be there?' });
  await reply.getByRole('button', { name: 'Coming' }).click();
  await reply.getByLabel('I leave early, at').fill('10:00');
  await reply.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(tab.getByRole('region', { name: 'Replies' })).toContainText('coming, leaves 10:00');
});

test('another file for a paper that was handed in stands beside the first, and cancelled leaves the paper as it was', async ({
  visit,
}) => {
  const tab = await visit({ path: '/meeting/HG-2026-12' });
  await tab
    .getByRole('region', { name: 'Agenda' })
    .getByRole('button', { name: /Annual review/ })
    .click();
  const open = tab.getByRole('button', { name: 'Cover sheet of “Review of homecare”' });
  const sheet = tab.getByRole('form', { name: 'Cover sheet of “Review of homecare”' });
  const choose = async (text: string) => {
    const buffer = Buffer.from(text);
    await sheet
      .getByLabel('The paper’s file')
      .setInputFiles({ name: 'homecare.pdf', mimeType: 'application/pdf', buffer });
  };
  await open.click();
  await sheet.getByLabel('Sponsor').selectOption({ index: 1 });
  for (const label of [
    'What it says',
    'Objective or priority it serves',
    'Where it has been before',
    'Implications for money',
    'What the group is asked',
  ])
    await sheet.getByLabel(label).fill('As agreed.');
  await choose('%PDF-1.4 first');
  await expect(sheet.getByText('homecare.pdf')).toBeVisible();
  await sheet.getByRole('button', { name: 'Hand in the paper' }).click();
  await expect(sheet).toHaveCount(0);

  await open.click();
  await expect(sheet.getByLabel('The paper is here')).toBeChecked();
  await choose('%PDF-1.4 second');
  await expect(sheet.getByText('homecare 2.pdf')).toBeVisible();
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await open.click();
  await expect(sheet.getByText('homecare.pdf')).toBeVisible();
  await expect(sheet.getByLabel('The paper is here')).toBeChecked();
  await sheet.getByRole('button', { name: 'Cancel' }).click();
});

test('a group without seats or agenda starts its meeting today', async ({ visit }) => {
  const tab = await visit({ path: '/meeting/WG', as: 'Priya Fennimore' });
  await expect(tab.getByText('Nothing is on the agenda yet.')).toBeVisible();
  await tab.getByRole('button', { name: 'Gather what waits' }).click();
  await expect(tab.getByRole('button', { name: /^1 Welcome/ })).toBeVisible();
  await tab.getByRole('button', { name: 'Start the meeting' }).click();
  await expect(item(tab, 'Welcome, apologies and quorum')).toBeVisible();
  await expect(tab.getByRole('timer')).toBeVisible();
});

test('a meeting is run from the keyboard: decided, acted on, noted, quorum kept, closed, minuted', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: running });
  await expect(item(tab, 'Etanercept: path to green')).toBeVisible();
  await expect(tab.getByText('Nadia Pebble advises a homecare supplier. May speak; does not decide.')).toBeVisible();
  await item(tab, 'Etanercept: path to green').focus();
  await page.keyboard.press('d');
  await expect(tab.getByRole('textbox', { name: 'Decision' })).toBeFocused();
  await page.keyboard.type('Appoint a second homecare supplier, and adapt the contract.');
  await tab.getByRole('button', { name: 'Record decision' }).click();
  await expect(recorded(tab)).toContainText('Appoint a second homecare supplier');
  await expect(recorded(tab)).toContainText('HG-2026-11.D1');

  await item(tab, 'Etanercept: path to green').focus();
  await page.keyboard.press('a');
  await page.keyboard.type('Tell the suppliers');
  await tab.getByRole('button', { name: 'Record action' }).click();
  await expect(recorded(tab).getByRole('listitem').filter({ hasText: 'Tell the suppliers' })).toContainText(
    'Kofi Marigold',
  );
  await item(tab, 'Etanercept: path to green').focus();
  await page.keyboard.press('n');
  await page.keyboard.type('Letters go out in January.');
  await tab.getByRole('button', { name: 'Record note' }).click();
  await expect(recorded(tab)).toContainText('Letters go out in January.');
  await expect(tab.getByText(/1 decision, 2 actions, 2 notes so far/)).toBeVisible();

  await tab.getByRole('checkbox', { name: 'Hugh Copperleaf is here' }).click();
  await expect(tab.getByText('Met: 8 here, 6 needed', { exact: true }).first()).toBeVisible();
  const register = tab.getByRole('region', { name: 'Here', exact: true });
  await tab.getByRole('checkbox', { name: 'Hugh Copperleaf is here' }).click();
  await expect(register.getByRole('listitem').filter({ hasText: 'Hugh Copperleaf' })).toContainText(/left \d\d:\d\d/);
  await expect(tab.getByRole('button', { name: 'Hugh Copperleaf was never here' })).toBeVisible();
  await tab.getByRole('checkbox', { name: 'Hugh Copperleaf is here' }).click();
  await expect(tab.getByText('Met: 8 here, 6 needed', { exact: true }).first()).toBeVisible();
  await tab.getByRole('button', { name: 'Move item 7 up' }).click();
  await expect(tab.getByRole('group', { name: 'Quorum ahead' })).toHaveCount(0);
  await tab.getByRole('button', { name: 'Next item' }).click();
  await expect(item(tab, 'Homecare framework: start')).toBeVisible();
  await tab.getByRole('button', { name: 'Give this item 5 minutes more' }).click();
  await expect(tab.getByText('Item 5 · Decision · 15 minutes')).toBeVisible();

  await tab.getByRole('button', { name: 'Close the meeting' }).click();
  const ask = tab.getByRole('group', { name: 'Close the meeting?' });
  await expect(ask).toContainText('3 items were not reached');
  await ask.getByRole('button', { name: 'Close it' }).click();
  await expect(tab.getByText('Closed', { exact: true })).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Record decision' })).toHaveCount(0);
  const download = page.waitForEvent('download');
  await tab.getByRole('button', { name: 'Download draft minutes' }).click();
  expect((await download).suggestedFilename()).toBe('HG-2026-11 draft minutes.docx');
  await expect(tab.getByRole('button', { name: 'Confirm the minutes' })).toHaveCount(0);
  await tab.getByRole('button', { name: 'Draft the minutes' }).click();
  await expect(tab.getByRole('link', { name: 'Open the draft minutes' })).toHaveAttribute('href', /^http/);
  await tab.getByRole('button', { name: 'Confirm the minutes' }).click();
  await tab.getByRole('button', { name: 'They were confirmed' }).click();
  await expect(tab.getByText('Confirmed on Mon 23 Nov.')).toBeVisible();
});

test('a group shows who is missing, plans a series, and its members vote between meetings', async ({ visit }) => {
  const tab = await visit({ path: '/groups', as: 'Sunita Hollybrook' });
  await tab.getByRole('link', { name: 'Homecare group' }).click();
  const region = (name: string) => tab.getByRole('region', { name, exact: true });
  await expect(region('Members')).toContainText('Nobody speaks for community trust.');
  await expect(region('Attendance')).toContainText('Nobody spoke for community trust at the last two meetings');

  await region('Members').getByRole('button', { name: 'Change “Community trust”' }).click();
  const seat = region('Members').getByRole('form');
  await seat.getByLabel('Who sits on it').selectOption('Rita Larkspur');
  await seat.getByRole('button', { name: 'Save' }).click();
  await expect(region('Members')).not.toContainText('Nobody speaks for community trust.');

  await region('Approvals between meetings').getByRole('button', { name: 'For', exact: true }).click();
  await expect(region('Approvals between meetings')).toContainText('1 for, 0 against');

  await region('Meetings').getByRole('button', { name: 'Plan meetings' }).click();
  const plan = region('Meetings').getByRole('form', { name: 'Plan meetings' });
  await plan.getByLabel('Day').fill('2027-01-18');
  await plan.getByLabel('Repeats').selectOption('Every 4 weeks');
  await plan.getByLabel('How many').fill('2');
  await plan.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(region('Meetings').getByRole('link', { name: 'Mon 18 Jan' })).toBeVisible();
  await expect(region('Meetings').getByRole('link', { name: 'Mon 15 Feb' })).toBeVisible();

  await region('Meetings').getByRole('button', { name: 'Change the meeting of Mon 15 Feb' }).click();
  const change = region('Meetings').getByRole('form', { name: 'Change the meeting of Mon 15 Feb' });
  await change.getByLabel('Day').fill('2027-02-16');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(region('Meetings').getByRole('link', { name: 'Tue 16 Feb' })).toBeVisible();
});

test('the programme team sets a group up, and ends it', async ({ page, visit }) => {
  const tab = await visit({ path: '/groups' });
  await tab.getByRole('button', { name: 'Set up a group' }).click();
  const form = tab.getByRole('form', { name: 'Set up a group' });
  await form.getByRole('button', { name: 'Set it up' }).click();
  await expect(form).toContainText('Give it a name.');
  await form.getByLabel('Name').fill('Aseptic hub board');
  await form.getByLabel('Chair').selectOption('Wen Applebloom');
  await form.getByLabel('Quorum').fill('at least 3 members\nwhoever has time');
  await expect(form).toContainText('whoever has time');
  expect(await objectionsTo(page)).toEqual([]);
  await form.getByRole('button', { name: 'Set it up' }).click();
  await expect(form.getByLabel('Quorum')).toHaveAttribute('aria-invalid', 'true');
  await form.getByLabel('Quorum').fill('at least 3 members');
  await form.getByRole('button', { name: 'Set it up' }).click();
  await expect(tab.getByRole('link', { name: 'Aseptic hub board' })).toBeVisible();
  await tab.getByRole('button', { name: 'Set up a group' }).click();
  await form.getByLabel('Name').fill('Aseptic hub board');
  await form.getByLabel('Quorum').fill('at least 5 members');
  await form.getByRole('button', { name: 'Set it up' }).click();
  const refused = 'Aseptic hub board is there already. Open it to change it.';
  await expect(tab.getByText(refused, { exact: true })).toBeVisible();
  await expect(form.getByLabel('Quorum')).toHaveValue('at least 5 members');
  await tab.getByRole('link', { name: 'Aseptic hub board' }).click();
  await expect(tab.getByText('chair Wen Applebloom')).toBeVisible();
  await tab.getByRole('button', { name: 'End this group' }).click();
  await tab.getByRole('group', { name: 'End “Aseptic hub board”?' }).getByRole('button', { name: 'End it' }).click();
  await expect(tab.getByText(/ended Mon 23 Nov/)).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Plan meetings' })).toHaveCount(0);
});

test('a representative tells those they speak for what came of the meeting', async ({ page, visit }, info) => {
  const tab = await visit({ path: '/my', as: 'Cerys Mossfield' });
  const section = tab.getByRole('region', { name: 'Tell those you speak for' });
  await expect(section).toContainText('Tell Larkmere North LPC and Larkmere South LPC what came of Homecare group');
  await info.attach('report-back', { body: await page.screenshot(), contentType: 'image/png' });
  await section.getByLabel('What came back').fill('Two ask for evening training.');
  await section.getByRole('button', { name: 'They were told' }).click();
  await expect(section).toHaveCount(0);
});
