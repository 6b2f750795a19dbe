import type { FrameLocator } from '@playwright/test';
import { expect, test } from './tabs';

const path = '/my';
const section = (tab: FrameLocator, name: string) => tab.getByRole('region', { name });

test('an escalation is acknowledged, then action is promised, and what was promised is due', async ({
  page,
  visit,
}, info) => {
  const tab = await visit({ path });
  await expect(tab.getByText(/3 things asked of you/)).toBeVisible();
  const card = section(tab, 'Asked of me')
    .getByRole('listitem')
    .filter({ hasText: 'Second homecare supplier' })
    .first();
  await expect(card).toContainText('or it goes to Sunita Hollybrook');
  await card.getByRole('button', { name: 'Acknowledge' }).click();
  await expect(card).toContainText('Acknowledged by Beatrix Stonecrop');
  await expect(card.getByRole('button', { name: 'Acknowledge' })).toHaveCount(0);

  await card.getByRole('button', { name: 'Take action' }).click();
  const form = card.getByRole('form', { name: 'Agree action' });
  await expect(form.getByLabel('What you will do')).toBeFocused();
  await form.getByRole('button', { name: 'Agree action' }).click();
  await expect(form).toContainText('Say what you will do.');
  await form.getByLabel('What you will do').fill('Sign with the second supplier');
  await form.getByLabel('By').fill('2026-12-04');
  await info.attach('answer', { body: await page.screenshot(), contentType: 'image/png' });
  await form.getByRole('button', { name: 'Agree action' }).click();

  await expect(tab.getByText(/2 things asked of you/)).toBeVisible();
  await expect(section(tab, 'Asked of me').getByRole('heading', { level: 2 })).toBeFocused();
  const due = section(tab, 'Due from me').getByRole('listitem').filter({ hasText: 'Sign with the second supplier' });
  await expect(due).toContainText('Promised');
  await expect(due).toContainText('Fri 4 Dec');
});

test('an action is moved, snoozed, woken and done where it stands', async ({ visit }) => {
  const tab = await visit({ path });
  const asked = section(tab, 'Asked of me');
  const due = section(tab, 'Due from me');
  await expect(asked.getByRole('listitem').filter({ hasText: 'Write to both homecare suppliers' })).toContainText(
    '3 days late',
  );
  await expect(tab.getByText(/One thing is late/)).toBeVisible();
  await due.getByRole('button', { name: 'Move: Name a second reviewer' }).click();
  const move = tab.getByRole('form', { name: 'Move: Name a second reviewer' });
  await move.getByLabel('New day').fill('2026-12-08');
  await expect(move).toContainText('Tue 8 Dec');
  await move.getByRole('button', { name: 'Move to this day' }).click();
  await expect(due.getByRole('listitem').filter({ hasText: 'Name a second reviewer' })).toContainText('Tue 8 Dec');

  await due.getByRole('button', { name: 'Snooze: Name a second reviewer' }).click();
  await tab.getByRole('button', { name: 'Snooze until then' }).click();
  const resting = section(tab, 'Snoozed');
  await expect(resting).toContainText('Name a second reviewer');
  await expect(due.getByText('Name a second reviewer')).toHaveCount(0);
  await resting.getByRole('button', { name: 'Wake now: Name a second reviewer' }).click();
  await expect(due.getByText('Name a second reviewer')).toBeVisible();

  await asked.getByRole('button', { name: 'Done: Write to both homecare suppliers' }).click();
  await expect(section(tab, 'Recently settled')).toContainText('Done: Write to both homecare suppliers');
});

test('a report is kept as it is typed, and sent with a barrier', async ({ page, visit }, info) => {
  const as = 'Wen Applebloom';
  const tab = await visit({ path, as });
  const form = tab.getByRole('form', { name: 'Update on Psychotropics review' });
  await expect(section(tab, 'Waiting on others')).toContainText('Acting by Fri 4 Dec');
  await form.getByRole('button', { name: 'Send update' }).click();
  await expect(form).toContainText('Say what was done.');
  await form.getByLabel(/^Done since/).fill('14 of 20 care homes done.');
  await form.getByRole('radio', { name: 'Off track' }).check();
  await expect(form).toContainText('Draft kept');
  const again = await visit({ path, as });
  const kept = again.getByRole('form', { name: 'Update on Psychotropics review' });
  await expect(kept.getByLabel(/^Done since/)).toHaveValue('14 of 20 care homes done.');
  await kept.getByLabel('I need help with this').check();
  await kept.getByLabel(/^What help you need/).fill('A second reviewer from January');
  await kept.getByLabel(/^Also raise it as a barrier/).check();
  await info.attach('report', { body: await page.screenshot(), contentType: 'image/png' });
  await kept.getByRole('button', { name: 'Send update' }).click();
  await expect(again.getByText('Nothing waits for your answer.')).toBeVisible();
  await expect(section(again, 'Recently settled')).toContainText('Reported “Psychotropics review”: off track');
  await expect(section(again, 'Waiting on others')).toContainText('A second reviewer from January');
  await expect(section(again, 'My projects').getByRole('img', { name: /^Off track, was/ })).toBeVisible();
});

test('a milestone within its reminders is asked of its owner, and put off where it stands', async ({
  page,
  visit,
}, info) => {
  const tab = await visit({ path, as: 'Priya Fennimore' });
  const asked = section(tab, 'Asked of me');
  const line = asked.getByRole('listitem').filter({ hasText: '90% switched' });
  await expect(line).toContainText('You get this because you own it and it is due');
  await expect(tab.getByText(/asked of you, the first by/)).toBeVisible();
  await info.attach('asked', { body: await page.screenshot(), contentType: 'image/png' });
  await line.getByRole('button', { name: 'Move: 90% switched' }).click();
  const move = tab.getByRole('form', { name: 'Move: 90% switched' });
  await move.getByLabel('New day').fill('2026-12-18');
  await move.getByRole('button', { name: 'Move to this day' }).click();
  await expect(asked.getByText('90% switched')).toHaveCount(0);
  await expect(section(tab, 'Due from me')).toContainText('90% switched');
});

test('leave is noted with who stands in, and taken back', async ({ visit }) => {
  const tab = await visit({ path, as: 'Gareth Mossop' });
  await expect(section(tab, 'Asked of me')).toContainText('The site');
  await tab.getByRole('button', { name: 'Away?' }).click();
  const form = tab.getByRole('form', { name: 'When you are away' });
  await form.getByLabel('Last day of leave').fill('2026-12-11');
  await form.getByLabel('Who stands in for you').selectOption('Nadia Pebble');
  await expect(form).toContainText('Nadia Pebble is reminded in your place');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByRole('button', { name: 'Away until Fri 11 Dec' })).toBeVisible();
  await expect(tab.getByText(/Nadia Pebble stands in for you/)).toBeVisible();
  await tab.getByRole('button', { name: 'Away until Fri 11 Dec' }).click();
  await tab.getByRole('button', { name: 'I am back' }).click();
  await expect(tab.getByRole('button', { name: 'Away?' })).toBeVisible();
});

test('a paper is handed in where its meeting is', async ({ visit }) => {
  const tab = await visit({ path: '/my', as: 'Hugh Copperleaf' });
  await tab.getByRole('link', { name: 'Hand it in: Review of homecare' }).click();
  await expect(tab.getByRole('button', { name: /Cover sheet/ })).toBeVisible();
});
