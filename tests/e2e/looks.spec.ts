import { objectionsTo, themes } from './objectionsTo';
import { expect, test } from './tabs';

const widths = [1280, 768, 360] as const;

for (const theme of themes) {
  for (const width of widths) {
    test(`the domain page in ${theme}, ${String(width)} pixels wide: nothing axe objects to, nothing cut off`, async ({
      page,
      visit,
    }, info) => {
      await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
      const tab = await visit({ theme, path: '/domain/VAL' });
      await expect(tab.getByRole(width === 360 ? 'list' : 'treegrid', { name: /^Work plan/ })).toBeVisible();
      await info.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
      expect(await objectionsTo(page, theme)).toEqual([]);

      await tab.getByText('50% of patients switched').first().click();
      const panel = tab.getByRole('dialog', { name: '50% of patients switched' });
      await expect(panel).toBeVisible();
      expect(await objectionsTo(page, theme)).toEqual([]);
      await info.attach('panel', { body: await page.screenshot(), contentType: 'image/png' });
    });
  }
}

for (const theme of themes) {
  test(`setting a tab up and a domain without projects in ${theme}: nothing axe objects to`, async ({
    page,
    visit,
  }, info) => {
    const check = async (name: string): Promise<void> => {
      await info.attach(name, { body: await page.screenshot(), contentType: 'image/png' });
      expect(await objectionsTo(page, theme)).toEqual([]);
    };
    await page.setViewportSize({ width: 640, height: 520 });
    const tab = await visit({ theme, path: '/configure', setUpIn: 'Value' });
    await expect(tab.getByRole('radio', { name: /Value and improvement/ })).toBeChecked();
    await check('set-up');
    const empty = await visit({ theme, path: '/domain/WOR' });
    await expect(empty.getByRole('heading', { name: 'Workforce has no projects yet' })).toBeVisible();
    await check('first-run');
  });
}

test('320 pixels, as at 400 % on a common screen: nothing reaches beyond the edge', async ({ page, visit }, info) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const tab = await visit({ path: '/domain/VAL' });
  await expect(tab.getByRole('list', { name: /^Work plan/ })).toBeVisible();
  await info.attach('page', { body: await page.screenshot(), contentType: 'image/png' });
  const frame = page.frames()[1];
  expect(await frame?.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the card beside a milestone: nothing axe objects to', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL?open=VAL-03', theme: 'dark' });
  await tab.getByRole('row', { name: /90% of patients switched/ }).hover();
  await expect(tab.getByRole('tooltip')).toBeVisible();
  expect(await objectionsTo(page)).toEqual([]);
});

test('the theme follows the host without a reload', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL' });
  const heading = tab.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('color', 'rgb(36, 36, 36)');
  await page.evaluate('setTheme("dark")');
  await expect(heading).toHaveCSS('color', 'rgb(255, 255, 255)');
});
