import type { Change } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';

interface Where {
  readonly domain: string;
  readonly snapshot: Pick<Snapshot, 'projects'>;
  /** The query string as it is: a milestone opens where the person stands. */
  readonly search: string;
}

/** Where the thing that changed is opened. */
export const changePath = ({ item, project }: Change, { domain, snapshot, search }: Where): string => {
  const home = `/domain/${encodeURIComponent(domain)}`;
  if (item.list === 'risks') return `${home}/raid?state=all&risk=${item.id}`;
  if (item.list === 'milestones') {
    const query = new URLSearchParams(search);
    query.set('milestone', item.id);
    return `${home}/updates?${query.toString()}`;
  }
  const code = snapshot.projects.get(project ?? '')?.code;
  return code === undefined ? home : `/project/${encodeURIComponent(code)}`;
};
