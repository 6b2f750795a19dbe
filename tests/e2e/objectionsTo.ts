import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe objects to in the tab on a page: rules, and where. Names, roles and order are the same in every theme, so the others than the first are
 * asked for their colours alone. Left out are the hidden focus stops that Fluent's library sets around a menu: they are passed on at once and hold nothing.
 * It runs in the tab's frame itself and brings back only what it objects to: a tenth of the time that the whole report takes.
 */
export const objectionsTo = async (page: Page, theme: Theme = 'default'): Promise<readonly object[]> => {
  const tab = page.frames()[1] ?? page.mainFrame();
  // What is still fading in has no colours of its own yet; what moves for ever is not waited for.
  await tab.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe);
  const options: RunOptions = {
    resultTypes: ['violations'],
    // Style sheets would be gathered for one rule, which is on trial and does not run; gathering them takes longer than most rules do.
    preload: { assets: ['media'] },
    ...(theme !== 'default' && { runOnly: { type: 'rule', values: ['color-contrast'] } }),
  };
  const { violations } = await tab.evaluate(
    async (given) =>
      (window as unknown as { axe: { run: (context: object, options: object) => Promise<AxeResults> } }).axe.run(
        { exclude: [['[data-tabster-dummy]']] },
        given,
      ),
    options,
  );
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
};
