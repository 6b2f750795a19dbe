import type { FrameLocator } from '@playwright/test';
import { expect, test } from './tabs';

const log = (tab: FrameLocator) => tab.getByRole('table', { name: 'Risks and issues' });

test('a risk: added with a title, scored, escalated, happened, its issue closed with a reason', async ({
  page,
  visit,
}) => {
  const tab = await visit({ path: '/domain/VAL/raid' });
  await expect(log(tab).getByRole('row')).toHaveCount(4);
  await expect(log(tab)).toContainText('Mon 16 Nov, overdue');
  await tab.getByRole('button', { name: 'Add', exact: true }).click();
  const adding = tab.getByRole('dialog', { name: 'Add to the log' });
  await adding.getByLabel('What may happen or has happened').fill('Nurses leave before the switch');
  await adding.getByRole('button', { name: 'Add' }).click();
  const title = tab.getByRole('button', { name: 'Nurses leave before the switch' });
  await expect(title).toBeVisible();
  await expect(tab.getByText('VAL-R5 · Risk')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Add', exact: true })).toBeFocused();

  await title.click();
  const panel = tab.getByRole('dialog', { name: 'Nurses leave before the switch' });
  await panel.getByRole('radio', { name: '4, Major' }).check();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: '5, Catastrophic' })).toBeChecked();
  await panel.getByRole('radio', { name: '3, Possible' }).check();
  await expect(panel.getByRole('status').filter({ hasText: 'Score' })).toContainText('15Extreme');
  await panel
    .getByRole('combobox', { name: 'Concerns' })
    .selectOption({ label: 'VAL-03 Etanercept biosimilar switch' });
  await panel.getByRole('button', { name: 'Save' }).click();
  await expect(title).toBeFocused();
  await expect(
    tab.getByRole('row', { name: /Nurses leave/ }).getByRole('img', { name: 'Score 15, extreme' }),
  ).toBeVisible();

  await title.press('Enter');
  await panel.getByRole('button', { name: 'Escalate it' }).click();
  await expect(panel.getByLabel('What is in the way')).toHaveValue('Nurses leave before the switch');
  await panel.getByLabel('What you ask for').fill('Agree two posts until March.');
  await panel.getByRole('button', { name: 'Send it up' }).click();
  const up = panel.getByRole('status').filter({ hasText: 'Sent up on Mon 23 Nov; with Sunita Hollybrook' });
  await expect(up).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Escalate it' })).toHaveCount(0);
  await panel.getByRole('button', { name: 'It happened' }).click();
  await expect(tab.getByText('VAL-R5.I · Issue')).toBeVisible();
  await expect(tab.getByText('VAL-R5 · Risk')).toHaveCount(0);

  await title.click();
  await expect(panel.getByRole('link', { name: 'VAL-R5', exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'Close it' }).click();
  await panel.getByRole('button', { name: 'Close it' }).click();
  await expect(panel.getByText('Say why, in a few words.')).toBeVisible();
  await panel.getByLabel('How it ended, or why it is closed').fill('Both posts are filled.');
  await panel.getByRole('button', { name: 'Close it' }).click();
  await expect(title).toBeHidden();
});

test('the map narrows the log to what a number counts, and the address keeps it', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL/raid' });
  await tab.getByRole('button', { name: /^1 entry: consequence 4, major, likelihood 5/ }).click();
  await expect(log(tab).getByRole('row')).toHaveCount(2);
  const { pathname, search } = new URL(page.frames()[1]?.url() ?? '');
  await visit({ path: `${pathname}${search}` });
  await expect(tab.getByText(/^1 of \d+ entries$/)).toBeVisible();
  await tab.getByRole('button', { name: 'Clear filters' }).click();
  await tab.getByRole('button', { name: '1 entry has no score and no place on the map.' }).click();
  await expect(log(tab)).toContainText('Prices stay as planned');
  await tab.getByRole('combobox', { name: 'Open or closed' }).selectOption('Closed');
  await expect(log(tab)).toContainText('Data arrive late');
});

test('a reader reads the log and is told who may change it', async ({ visit }) => {
  const tab = await visit({ path: '/domain/VAL/raid', as: 'Rita Larkspur' });
  await log(tab).getByRole('button', { name: 'Building costs of the hub rise' }).click();
  const panel = tab.getByRole('dialog', { name: 'Building costs of the hub rise' });
  await expect(panel.getByText('You can read this log. Gareth Mossop and the programme team')).toBeVisible();
  await expect(panel.getByRole('button')).toHaveCount(1);
});

test('strategy and objectives: written, added, put in another order', async ({ visit }) => {
  const tab = await visit({ path: '/domain/VAL/objectives', as: 'Sunita Hollybrook' });
  await tab.getByRole('button', { name: 'Edit the strategy' }).click();
  await tab.getByRole('textbox', { name: /^What the domain is for/ }).fill('Value for patients first.');
  await tab.getByRole('button', { name: 'Save' }).click();
  await expect(tab.getByText('Value for patients first.')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Edit the strategy' })).toBeFocused();
  await expect(tab.getByText('VAL-03 finishes after its day.')).toBeVisible();
  await expect(tab.getByRole('region', { name: 'Projects that serve no objective' }).getByRole('link')).toHaveCount(5);

  await tab.getByRole('button', { name: 'Add an objective' }).click();
  const panel = tab.getByRole('dialog', { name: 'Add an objective' });
  await panel.getByLabel('What will be true').fill('Sterile medicines made once');
  await panel.getByRole('checkbox', { name: /^VAL-06/ }).check();
  await panel.getByRole('button', { name: 'Add' }).click();
  await expect(tab.getByText('VAL-O3')).toBeVisible();
  const titles = tab.getByRole('region', { name: 'Objectives', exact: true }).getByRole('heading', { level: 3 });
  await tab.getByRole('button', { name: 'Move Sterile medicines made once up' }).click();
  await expect(titles).toHaveText([
    'Best-value biologics for everybody',
    'Sterile medicines made once',
    'Less carbon from inhalers',
  ]);
});

test('updates: what is new since the last look, and each change opens what it is about', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL/updates' });
  await expect(tab.getByRole('heading', { name: 'Thu 19 Nov' })).toBeVisible();
  await expect(tab.getByText('Scored anew: 12 → 20')).toBeVisible();
  await expect(tab.getByText('Closed: They arrive daily now.')).toBeVisible();
  // Nobody looked before: what the lists know of moved dates is told all the same.
  const moved = tab.getByRole('listitem').filter({ hasText: '90% switched' });
  await expect(moved).toContainText('Now for Fri 27 Nov, first agreed for Fri 13 Nov, +2 wk, put back twice');
  await tab.getByRole('button', { name: 'Mark all as seen' }).click();
  await expect(tab.getByText(/^Nothing new since Mon 23 Nov/)).toBeVisible();
  await expect(moved).toBeVisible();
  await page.frames()[1]?.evaluate(() => {
    window.location.reload();
  });
  await expect(tab.getByText(/^Nothing new since Mon 23 Nov/)).toBeVisible();
  await tab.getByRole('button', { name: 'Show older' }).click();
  await tab.getByRole('button', { name: /^Milestones/ }).click();
  await tab.getByRole('link', { name: 'Half of practices' }).click();
  await expect(tab.getByRole('dialog', { name: 'Half of practices' })).toBeVisible();
});
