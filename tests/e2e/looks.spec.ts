import { objectionsTo } from './objectionsTo';
import { sweep } from './sweep';
import { expect, test } from './tabs';

sweep([
  {
    name: 'the plan on a page',
    path: '/domain/VAL',
    ready: (tab) => tab.getByRole('treegrid', { name: /^Work plan/ }),
    small: (tab) => tab.getByRole('list', { name: /^Work plan/ }),
    reaches: 'nav',
  },
  {
    name: 'the table, with a row chosen and a cell in hand',
    path: '/domain/VAL/table?q=VAL-06',
    ready: (tab) => tab.getByRole('row', { name: /Site agreed/ }),
    small: (tab) => tab.getByRole('list', { name: /^Milestones of/ }),
    open: async (tab) => {
      await tab
        .getByRole('row', { name: /Site agreed/ })
        .getByRole('checkbox')
        .click();
    },
    reaches: 'nav',
  },
  {
    name: 'the board',
    path: '/domain/VAL/board',
    ready: (tab) => tab.getByRole('region', { name: 'Embedding' }),
    small: (tab) => tab.getByRole('combobox', { name: 'Stage' }),
    reaches: 'nav',
  },
  {
    name: 'risks and issues',
    path: '/domain/VAL/raid',
    ready: (tab) => tab.getByRole('heading', { name: 'Heat map' }),
  },
  {
    name: 'objectives',
    path: '/domain/VAL/objectives',
    ready: (tab) => tab.getByRole('heading', { name: 'Strategy' }),
  },
  {
    name: 'updates',
    path: '/domain/VAL/updates',
    ready: (tab) => tab.getByRole('heading', { name: 'Thu 19 Nov' }),
  },
  {
    name: 'my work, with three forms open',
    path: '/my',
    ready: (tab) => tab.getByRole('heading', { name: 'Barrier: Second homecare supplier' }),
    open: async (tab) => {
      await tab.getByRole('button', { name: 'Take action' }).first().click();
      await tab.getByRole('button', { name: 'Away?' }).click();
      await tab.getByRole('button', { name: 'Move: Name a second reviewer' }).click();
    },
    reaches: '[aria-hidden]',
  },
  {
    name: 'the programme, with all its lists open',
    path: '/programme?show=domain-VAL,agenda,papers,late,kept',
    ready: (tab) => tab.getByRole('heading', { name: 'Next six weeks' }),
    reaches: '[data-testid=columns]',
  },
  {
    name: 'a project, with two forms open',
    path: '/project/VAL-03',
    ready: (tab) => tab.getByRole('heading', { level: 1, name: 'Etanercept biosimilar switch' }),
    open: async (tab) => {
      await tab.getByRole('button', { name: 'Change Dunmarsh District' }).click();
      await tab.getByRole('button', { name: 'Raise a barrier' }).click();
    },
    reaches: '[aria-hidden]',
  },
  {
    name: 'a report on a project',
    path: '/my',
    as: 'Wen Applebloom',
    ready: (tab) => tab.getByRole('form', { name: 'Update on Psychotropics review' }),
    reaches: '[aria-hidden]',
  },
  {
    name: 'the import',
    path: '/import',
    ready: (tab) => tab.getByRole('heading', { level: 1 }),
  },
  {
    name: 'setting a tab up',
    path: '/configure',
    setUpIn: 'Value',
    ready: (tab) => tab.getByRole('radio', { name: /Value and improvement/ }),
  },
  {
    name: 'a domain without projects',
    path: '/domain/WOR',
    ready: (tab) => tab.getByRole('heading', { name: 'Workforce has no projects yet' }),
  },
]);

test('the card beside a milestone: nothing axe objects to', async ({ page, visit }) => {
  const tab = await visit({ path: '/domain/VAL?open=VAL-03', theme: 'dark' });
  await tab.getByRole('row', { name: /90% of patients switched/ }).hover();
  await expect(tab.getByRole('tooltip')).toBeVisible();
  expect(await objectionsTo(page)).toEqual([]);
});

for (const view of ['', '/table'])
  test(`on a phone the page${view} scrolls, and six rows stand below the names of the views`, async ({
    page,
    visit,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const tab = await visit({ path: `/domain/VAL${view}` });
    const rows = tab.locator('main ul > li:has(h2 ~ *, button)');
    await expect(rows.nth(2)).toBeVisible();
    await page.mouse.move(150, 600);
    await page.mouse.wheel(0, 300);
    const bar = tab.getByRole('navigation').first();
    await expect.poll(async () => (await bar.boundingBox())?.y).toBeLessThan(2);
    await expect
      .poll(() =>
        rows.evaluateAll(
          (all) =>
            all.filter((one) => {
              const { top, bottom } = one.getBoundingClientRect();
              return top >= 44 && bottom <= innerHeight;
            }).length,
        ),
      )
      .toBeGreaterThanOrEqual(6);
  });
