import { expect, test } from './tabs';

const domain = '/domain/VAL';

for (const [width, height] of [
  [320, 256],
  [844, 330],
] as const)
  for (const view of ['', '/table'])
    test(`${String(width)} × ${String(height)}${view}: the view keeps a height and its last line can be reached`, async ({
      visit,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const tab = await visit({ path: `${domain}${view}` });
      await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
      const lines = tab.locator('main').locator('[data-testid=agenda] li, [role=row], div > ul > li');
      await expect(lines.nth(2)).toBeAttached();
      const last = await tab.locator('main').evaluate(async (main) => {
        const rest = (): Promise<void> =>
          new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
        // The page to its end, then what scrolls in it.
        main.scrollTop = main.scrollHeight;
        const inner = [...main.querySelectorAll<HTMLElement>('div')].filter(
          (one) => one.scrollHeight > one.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(one).overflowY),
        );
        for (const one of inner) {
          one.scrollTop = one.scrollHeight;
          one.scrollIntoView({ block: 'nearest' });
        }
        await rest();
        const box = inner.at(-1)?.getBoundingClientRect();
        const ends = [...(inner.at(-1)?.querySelectorAll('li, [role=row]') ?? [])].map(
          (one) => one.getBoundingClientRect().bottom,
        );
        return {
          height: box?.height ?? 0,
          top: box?.top ?? -1,
          bottom: box?.bottom ?? Infinity,
          frame: innerHeight,
          end: Math.max(...ends),
        };
      });
      expect(last.height).toBeGreaterThanOrEqual(Math.min(240, height * 0.9) - 1);
      expect(last.top).toBeGreaterThanOrEqual(-1);
      expect(last.bottom).toBeLessThanOrEqual(last.frame + 1);
      expect(last.end).toBeGreaterThan(last.top);
      expect(last.end).toBeLessThanOrEqual(last.frame + 1);
    });

test('a part that does not come leaves the page as it is, and is there on another try', async ({ visit, context }) => {
  await context.route(/assets\/(MilestonePanel|BoardView)[^/]*\.js/, (route) => route.abort());
  const tab = await visit({ path: `${domain}?open=VAL-03` });
  const row = tab.getByRole('row', { name: /Protocol agreed by nine trusts/ });
  await row.click();
  const trouble = tab.getByRole('alert');
  await expect(trouble).toContainText('could not be loaded');
  await expect(row).toBeVisible();
  await trouble.getByRole('button', { name: 'Close' }).click();
  await expect(trouble).toHaveCount(0);
  await tab.getByRole('link', { name: 'Board' }).click();
  await expect(trouble).toContainText('could not be loaded');
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Value and improvement');
  await context.unroute(/assets\/(MilestonePanel|BoardView)[^/]*\.js/);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(tab.getByRole('link', { name: /Etanercept/ }).first()).toBeVisible();
  await expect(trouble).toHaveCount(0);
});

test('what a person is likely to open next is fetched ahead, and opens offline', async ({ visit, page, context }) => {
  const fetched: string[] = [];
  page.on('requestfinished', (request) => fetched.push(request.url()));
  const tab = await visit({ path: `${domain}?open=VAL-03` });
  const row = tab.getByRole('row', { name: /Protocol agreed by nine trusts/ });
  await expect(row).toBeVisible();
  for (const part of ['MilestonePanel', 'ConflictDialog', 'UpdatesView', 'CommandPalette'])
    await expect.poll(() => fetched.some((url) => url.includes(part)), { message: part, timeout: 20_000 }).toBe(true);
  await context.setOffline(true);
  await row.click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  await context.setOffline(false);
});

for (const [width, height, view] of [
  [1280, 720, ''],
  [375, 667, ''],
  [375, 667, '/table'],
] as const)
  test(`${String(width)} × ${String(height)}${view}: grey lines stand there once, and what comes after them has the page's width at once`, async ({
    visit,
    page,
    context,
  }) => {
    await page.setViewportSize({ width, height });
    await context.addInitScript(() => {
      const seen = { grey: 0, widths: [] as string[] };
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { addedNodes, target, type } of changes) {
          const one = target as HTMLElement;
          if (type === 'attributes' && one.parentElement?.role === 'treegrid') seen.widths.push(one.style.width);
          for (const added of addedNodes) {
            if (!(added instanceof HTMLElement)) continue;
            if (added.matches('[aria-busy]') || added.querySelector('[aria-busy]')) seen.grey += 1;
            const canvas = added.querySelector<HTMLElement>('[role=treegrid] > *');
            if (canvas) seen.widths.push(canvas.style.width);
          }
        }
      }).observe(document, { childList: true, subtree: true, attributeFilter: ['style'] });
    });
    const tab = await visit({ path: `${domain}${view}` });
    const first = tab
      .locator('[role=row][aria-level], [data-testid=agenda] li, [aria-label^="Milestones of"] li')
      .first();
    await expect(first).toBeVisible();
    const seen = await tab
      .locator('main')
      .evaluate(() => (window as unknown as { seen: { grey: number; widths: readonly string[] } }).seen);
    expect(seen.grey).toBe(1);
    expect(new Set(seen.widths).size).toBe(width > 720 ? 1 : 0);
  });

test('the scripts that a plan is drawn with are asked for while the page is read, none after another', async ({
  visit,
  context,
}) => {
  await context.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[role=row][aria-level]')) return;
      observer.disconnect();
      Object.assign(window, { drawnAt: performance.now() });
    }).observe(document, { childList: true, subtree: true });
  });
  const tab = await visit({ path: domain });
  await expect(tab.locator('[role=row][aria-level]').first()).toBeVisible();
  const late = await tab.locator('main').evaluate(() => {
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const { drawnAt } = window as unknown as { drawnAt: number };
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(
        ({ name, startTime }) => name.endsWith('.js') && startTime < drawnAt && startTime > (page?.domInteractive ?? 0),
      )
      .map(({ name }) => new URL(name).pathname);
  });
  expect(late).toEqual([]);
});

test('settings that cannot be fetched are asked for again', async ({ page, served, context }) => {
  await context.route('**/config.json', (route) => route.abort());
  await page.goto(`${served.window}${domain}`);
  const trouble = page.getByRole('alert');
  await expect(trouble).toContainText('settings could not be loaded');
  await context.unroute('**/config.json');
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in to see the plan' })).toBeVisible();
});

test('the title names the page, and its heading has the focus after a link to another page', async ({ visit }) => {
  const tab = await visit({ path: `${domain}/table` });
  const title = (): Promise<string> => tab.locator('body').evaluate(() => document.title);
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Value and improvement');
  expect(await title()).toBe('Value and improvement: table · IPMO Hub');
  await tab.getByRole('link', { name: 'Board' }).click();
  await expect.poll(title).toBe('Value and improvement: board · IPMO Hub');
  await expect(tab.getByRole('link', { name: 'Board' })).toBeFocused();
  await tab
    .getByRole('link', { name: /Etanercept/ })
    .first()
    .click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Etanercept biosimilar switch');
  await expect(tab.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(title).toBe('VAL-03 Etanercept biosimilar switch · IPMO Hub');
});
