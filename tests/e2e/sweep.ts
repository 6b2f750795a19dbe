import type { Browser, BrowserContext, FrameLocator, Locator, Page, TestInfo } from '@playwright/test';
import { objectionsTo, themes, type Theme } from './objectionsTo';
import { expect, test, visitOn, type Name, type Served } from './tabs';

/** One page in one state, to be looked at in every theme and at every width. */
export interface Scene {
  readonly name: string;
  readonly path: string;
  readonly as?: Name;
  /** In the window for setting a tab up. */
  readonly setUpIn?: string;
  /** What is there once the page is drawn. */
  readonly ready: (tab: FrameLocator) => Locator;
  /** What stays there once it is open; what is there at first unless this says otherwise. */
  readonly shown?: (tab: FrameLocator) => Locator;
  /** The same on a phone, where that is drawn anew. */
  readonly small?: (tab: FrameLocator) => Locator;
  /** Opens what is to be seen open. */
  readonly open?: (tab: FrameLocator, page: Page) => Promise<void>;
  /** What may lie beyond the edge at 320 pixels: it scrolls by itself, or is for screen readers alone. */
  readonly reaches?: string;
}

const backgrounds: Readonly<Record<Theme, string>> = { default: '#ffffff', dark: '#292929', contrast: '#000000' };
const heights: Readonly<Record<number, number>> = { 1280: 800, 768: 1024, 360: 740, 320: 640 };

const frameOf = (page: Page) => page.frames()[1] ?? page.mainFrame();

const wear = async (page: Page, theme: Theme): Promise<void> => {
  await page.evaluate(`setTheme(${JSON.stringify(theme)})`);
  await expect
    .poll(() =>
      frameOf(page).evaluate(() => {
        const worn = document.querySelector('.fui-FluentProvider');
        return worn && getComputedStyle(worn).getPropertyValue('--colorNeutralBackground1').trim();
      }),
    )
    .toBe(backgrounds[theme]);
};

const look = async (page: Page, info: TestInfo, theme: Theme, width: number, there: Locator): Promise<void> => {
  await page.setViewportSize({ width, height: heights[width] ?? 800 });
  await expect(there).toBeVisible();
  const wide = await frameOf(page).evaluate(
    () =>
      new Promise<number>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(document.scrollingElement?.scrollWidth ?? 0))),
      ),
  );
  expect(wide).toBeLessThanOrEqual(width);
  // A caret that is hidden has every style worked out anew, and a PNG takes longer to write than the page to paint.
  const path = info.outputPath(`${theme}-${String(width)}.jpg`);
  await page.screenshot({ path, type: 'jpeg', quality: 80, caret: 'initial' });
};

/** At 320 pixels, as at 400 % on a common screen: what lies beyond the edge. */
const beyondEdge = (page: Page, reaches: string): Promise<readonly string[]> =>
  frameOf(page).evaluate(
    (selector) =>
      [...document.querySelectorAll('main, main *')]
        .filter((one) => one.getBoundingClientRect().right > 321 && one.closest(selector) === null)
        .map((one) => one.outerHTML.slice(0, 120)),
    reaches,
  );

/**
 * Loads each scene once, in one window, and looks at it in three themes and at three widths without a reload: nothing that axe objects to (all rules where the
 * page is laid out anew, the colours in every theme), nothing cut off. Each look is attached as a picture.
 */
export const sweep = (scenes: readonly Scene[]): void => {
  let context: BrowserContext;
  const open = (browser: Browser): Promise<BrowserContext> =>
    browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  test.beforeAll(async ({ browser }) => {
    context = await open(browser);
  });
  test.afterAll(() => context.close());
  for (const scene of scenes)
    test(`${scene.name}: three themes, three widths`, async ({ served }, info) => {
      await lookAt(scene, await context.newPage(), served, info);
    });
};

const lookAt = async (scene: Scene, page: Page, served: Served, info: TestInfo): Promise<void> => {
  const { path, as = 'Beatrix Stonecrop', setUpIn, ready, reaches } = scene;
  await page.setViewportSize({ width: 1280, height: 800 });
  const tab = await visitOn(page, served, { path, as, ...(setUpIn !== undefined && { setUpIn }) });
  const large = scene.shown?.(tab) ?? ready(tab);
  const small = scene.small?.(tab) ?? large;
  await expect(ready(tab)).toBeVisible();
  await scene.open?.(tab, page);
  for (const theme of themes) {
    await wear(page, theme);
    for (const width of [1280, 768, 360]) {
      await look(page, info, theme, width, width === 360 ? small : large);
      if (width !== 768) expect(await objectionsTo(page, theme), `${theme}, ${String(width)}`).toEqual([]);
    }
  }
  await look(page, info, 'contrast', 320, small);
  if (reaches !== undefined) expect(await beyondEdge(page, reaches)).toEqual([]);
  await page.close();
};
