import { groupAt, type Day } from '@ipmo-hub/teams-app/domain';
import { pathOf } from '@ipmo-hub/teams-app/links';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import type { PageDefinition } from '../pages';
import { likelyDomain } from './tabChoice';

type Page = Pick<PageDefinition, 'id' | 'title' | 'path'>;

/** The page as a channel wants it: that of meetings shows those of the channel's own group, where it has one. */
export const ofChannel = (
  page: Page,
  channel: string | undefined,
  snapshot: Pick<Snapshot, 'domains' | 'groups' | 'meetings'>,
  today: Day,
): Page => {
  if (page.id !== 'meeting' || channel === undefined) return page;
  const domain = likelyDomain([...snapshot.domains.values()], { channel })?.id;
  const group = groupAt({ title: channel, kind: 'Channel', ...(domain !== undefined && { domain }) }, snapshot, today);
  return group ? { ...page, path: pathOf({ kind: 'meeting', code: group.key }) } : page;
};
