import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/**
 * What axe objects to in the tab on a page: rules, and where. Names, roles and order are the same in every theme, so the others than the first are
 * asked for their colours alone. Left out are the hidden focus stops that Fluent's library sets around a menu: they are passed on at once and hold nothing.
 */
export const objectionsTo = async (page: Page, theme: Theme = 'default'): Promise<readonly object[]> => {
  const all = new AxeBuilder({ page }).include('iframe').exclude(['iframe', '[data-tabster-dummy]']);
  const { violations } = await (theme === 'default' ? all : all.withRules(['color-contrast'])).analyze();
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }));
};
