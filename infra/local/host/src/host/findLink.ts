import type { Place } from '../address';
import type { HostConfig } from '../hostConfig';

/**
 * Where a link leads inside this page: a link to the tabs opens in the frame, Teams' own `/l/entity/<app>/<entity>` opens that tab.
 * Undefined for any other web address, which opens outside.
 */
export const findLink = (
  link: string,
  { tabs, pages }: Pick<HostConfig, 'tabs' | 'pages'>,
): Partial<Place> | undefined => {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.origin === tabs) return { path: `${url.pathname}${url.search}`, sub: undefined };
  const [, entityId] = /^\/l\/entity\/[^/]+\/([^/]+)$/.exec(url.pathname) ?? [];
  if (url.origin !== 'https://teams.microsoft.com' || entityId === undefined) return undefined;
  const tab = pages.find((page) => page.entityId === decodeURIComponent(entityId));
  return tab && { tab: tab.id, path: undefined, sub: subPageIn(url) };
};

const subPageIn = (url: URL): string | undefined => {
  try {
    const context: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    const sub = typeof context === 'object' && context !== null && 'subEntityId' in context ? context.subEntityId : '';
    return typeof sub === 'string' && sub !== '' ? sub : undefined;
  } catch {
    return undefined;
  }
};

/** Only web addresses are opened: a card or a tab could name any scheme. */
export const isWebAddress = (link: string): boolean =>
  URL.canParse(link) && ['http:', 'https:'].includes(new URL(link).protocol);
