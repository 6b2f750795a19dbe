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

/** The tab that shows a page for one domain. `origin` is the tabs' own, for example `https://tabs.example.org`. */
export const tabChoice = (
  page: Pick<PageDefinition, 'id' | 'title' | 'path'>,
  { code }: Pick<Domain, 'code'>,
  origin: string,
): TabChoice => {
  const url = new URL(page.path.replace(':entity', encodeURIComponent(code)), origin).href;
  return { entityId: `${page.id}/${code}`, contentUrl: url, websiteUrl: url, suggestedDisplayName: page.title };
};

/**
 * The domain to begin with: the one the tab shows already, else the one that the channel seems to be about, else the only one.
 * A channel is about a domain when it is called by its code, its name, or the name's first word.
 */
export const likelyDomain = (
  domains: readonly Domain[],
  { entityId, channel }: { readonly entityId?: string | undefined; readonly channel?: string | undefined },
): Domain | undefined => {
  const code = entityId?.split('/')[1];
  const name = channel?.trim().toLowerCase();
  const about = ({ title, ...domain }: Domain): boolean => {
    const lower = title.toLowerCase();
    return name === domain.code.toLowerCase() || name === lower || name === lower.split(/\s+/)[0];
  };
  return (
    domains.find((domain) => domain.code === code) ??
    domains.find(about) ??
    (domains.length === 1 ? domains[0] : undefined)
  );
};
