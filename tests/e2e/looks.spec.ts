import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './tabs';

const widths = [1280, 768, 360] as const;
const themes = ['default', 'dark', 'contrast'] as const;

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
      const { violations } = await new AxeBuilder({ page }).include('iframe').analyze();
      expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);

      await tab.getByText('90% of patients switched').first().click();
      const panel = tab.getByRole('dialog', { name: '90% of patients switched' });
      await expect(panel).toBeVisible();
      const inPanel = await new AxeBuilder({ page }).include('iframe').analyze();
      expect(
        inPanel.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) })),
      ).toEqual([]);
      await info.attach('panel', { body: await page.screenshot(), contentType: 'image/png' });
    });
  }
}

test('the theme follows the host without a reload', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL' });
  const heading = tab.getByRole('heading', { level: 1 });
  await expect(heading).toHaveCSS('color', 'rgb(36, 36, 36)');
  await page.evaluate('setTheme("dark")');
  await expect(heading).toHaveCSS('color', 'rgb(255, 255, 255)');
});
