import type { FrameLocator } from '@playwright/test';
import { expect, test } from './tabs';

const path = '/project/VAL-03';
const section = (tab: FrameLocator, name: string) => tab.getByRole('region', { name });

test('the plan leads to the project, which says who answers, where it is live and what is stuck', async ({
  page,
  visit,
}, info) => {
  const plan = await visit({ path: '/domain/VAL' });
  await plan.getByRole('link', { name: 'Etanercept biosimilar switch' }).click();
  await expect(plan.getByRole('heading', { level: 1, name: 'Etanercept biosimilar switch' })).toBeVisible();
  await expect(plan.getByText(/slipped a third time and is with its SRO. Live in 2 of 4 trusts/)).toBeVisible();
  const governance = section(plan, 'Governance');
  await expect(governance).toContainText('Beatrix Stonecrop');
  await expect(governance).toContainText('Value domain group');
  await expect(governance).toContainText('It lacks a deputy for the SRO and a settled data agreement.');
  await expect(section(plan, 'Barriers and escalations')).toContainText('with Beatrix Stonecrop, SRO');
  await expect(section(plan, 'Updates and decisions')).toContainText('Letters follow the homecare slots');
  await info.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
  await plan.getByRole('navigation', { name: 'Where this project stands' }).getByRole('link').click();
  await expect(plan.getByRole('treegrid', { name: /^Work plan/ })).toBeVisible();
});

test('a roll-out’s day is changed at once and taken back', async ({ visit }) => {
  const tab = await visit({ path });
  const place = section(tab, 'Roll-out').getByRole('listitem').filter({ hasText: 'Dunmarsh District' });
  await expect(place).toContainText('+3 wk');
  await place.getByRole('button', { name: 'Change Dunmarsh District' }).click();
  await place.getByLabel('Day expected').fill('2026-12-18');
  await place.getByRole('button', { name: 'Save' }).click();
  await expect(place).toContainText('Fri 18 Dec');
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(place).toContainText('Fri 4 Dec');
});

test('a milestone opens its panel and gives the focus back', async ({ visit }) => {
  const tab = await visit({ path });
  const milestone = section(tab, 'Plan').getByRole('button', { name: '90% of patients switched' });
  await milestone.press('Enter');
  const panel = tab.getByRole('dialog', { name: '90% of patients switched' });
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toBeHidden();
  await expect(milestone).toBeFocused();
});

test('its lead reports and raises a barrier where the story is told', async ({ visit }) => {
  const tab = await visit({ path, as: 'Kofi Marigold' });
  await tab.getByRole('button', { name: 'Update', exact: true }).click();
  const form = tab.getByRole('form', { name: 'Update on Etanercept biosimilar switch' });
  await expect(form.getByLabel(/^Done since/)).toBeFocused();
  await form.getByLabel(/^Done since/).fill('41% switched.');
  await form.getByLabel('What comes next').fill('Letters to the last third.');
  await form.getByRole('button', { name: 'Send update' }).click();
  await expect(section(tab, 'Updates and decisions').getByRole('listitem').first()).toContainText('41% switched.');

  await tab.getByRole('button', { name: 'Raise a barrier' }).click();
  const barrier = tab.getByRole('form', { name: 'Raise a barrier' });
  await barrier.getByLabel('What is in the way').fill('No nurse helpline');
  await barrier.getByLabel('What you ask for').fill('Money for two nurses by Christmas');
  await barrier.getByRole('button', { name: 'Raise it' }).click();
  const matters = section(tab, 'Barriers and escalations');
  await expect(matters).toContainText('Barrier: No nurse helpline');
  await expect(matters).toContainText('Kofi Marigold asks: Money for two nurses by Christmas');
});

test('the hand-over is planned', async ({ visit }) => {
  const tab = await visit({ path, as: 'Kofi Marigold' });
  const card = section(tab, 'Into business as usual');
  await card.getByRole('button', { name: 'Plan the hand-over' }).click();
  await card.getByLabel('Taken over by').selectOption('Nadia Pebble');
  await card.getByLabel('What has to be in place').fill('A contract manager\nReports each quarter');
  await card.getByRole('button', { name: 'Save' }).click();
  await expect(card).toContainText('Nadia Pebble');
  await expect(card.getByText('Reports each quarter')).toBeVisible();
});

test('a reader sees the story and no buttons; an unknown reference says so', async ({ visit }) => {
  const tab = await visit({ path, as: 'Rita Larkspur' });
  await expect(section(tab, 'Roll-out')).toBeVisible();
  await expect(tab.getByRole('button', { name: 'Update', exact: true })).toHaveCount(0);
  await expect(tab.getByRole('button', { name: 'Raise a barrier' })).toHaveCount(0);
  const gone = await visit({ path: '/project/VAL-99' });
  await expect(gone.getByRole('heading', { name: 'There is no such project' })).toBeVisible();
});
