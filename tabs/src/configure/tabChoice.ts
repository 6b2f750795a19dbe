import { pathOf } from '@ipmo-hub/teams-app/links';
import type { Domain } from '@ipmo-hub/teams-app/lists';
import type { PageDefinition } from '../pages';

/** A tab as Teams keeps it. Addresses are complete. */
export interface TabChoice {
  readonly entityId: string;
  readonly contentUrl: string;
  /** For people outside Teams. */
  readonly websiteUrl: string;
  /** The tab's name, which people can change in Teams. */
  readonly suggestedDisplayName: string;
}

/** What a tab can show: a view of a domain (the first one by an empty id), or a page that is the same everywhere. */
export type Shown =
  | {
      readonly kind: 'domain';
      readonly domain: Pick<Domain, 'code' | 'title'>;
      readonly view: { readonly id: string; readonly title: string };
      /** The tab stands in the domain's own channel, so that its name need not say which domain. */
      readonly atHome: boolean;
    }
  | { readonly kind: 'page'; readonly page: Pick<PageDefinition, 'id' | 'title' | 'path'> };

/** The tab that shows it. `origin` is the tabs' own, for example `https://tabs.example.org`. */
export const tabChoice = (shown: Shown, origin: string): TabChoice => {
  const path =
    shown.kind === 'page'
      ? shown.page.path
      : pathOf({ kind: 'domain', code: shown.domain.code, ...(shown.view.id !== '' && { view: shown.view.id }) });
  const url = new URL(path, origin).href;
  // The entity id is the path as people would say it: Teams escapes it by itself.
  const entityId = path.slice(1).split('/').map(decodeURIComponent).join('/');
  return { entityId, contentUrl: url, websiteUrl: url, suggestedDisplayName: nameOf(shown).slice(0, longestName) };
};

/** Teams takes no longer one. */
const longestName = 128;

const nameOf = (shown: Shown): string =>
  shown.kind === 'page'
    ? shown.page.title
    : shown.atHome
      ? shown.view.title
      : `${shown.domain.title}: ${shown.view.title}`;

/**
 * The domain to begin with: the one the tab shows already, else the one that the channel seems to be about, else the only one.
 * A channel is about a domain when it is called by its code, its name, or the name's first word.
 */
export const likelyDomain = (
  domains: readonly Domain[],
  { entityId, channel }: { readonly entityId?: string | undefined; readonly channel?: string | undefined },
): Domain | undefined => {
  const code = entityId?.split('/')[1];
  return (
    domains.find((domain) => domain.code === code) ??
    domains.find((domain) => isAbout(channel, domain)) ??
    (domains.length === 1 ? domains[0] : undefined)
  );
};

/** Whether a channel of this name is about the domain. */
export const isAbout = (channel: string | undefined, { code, title }: Pick<Domain, 'code' | 'title'>): boolean => {
  const name = channel?.trim().toLowerCase();
  const lower = title.toLowerCase();
  return name === code.toLowerCase() || name === lower || name === lower.split(/\s+/)[0];
};
