import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import type { ItemList } from './route';

/** Where an item is shown, as path and query; undefined when there is no such item. */
export const pathOfItem = (
  { list, id }: { readonly list: ItemList; readonly id: string },
  snapshot: Pick<Snapshot, ItemList>,
): { readonly pathname: string; readonly search: string } | undefined => {
  const milestone = list === 'milestones' ? snapshot.milestones.get(id) : undefined;
  const project = snapshot.projects.get(list === 'projects' ? id : (milestone?.project ?? ''));
  const domain = snapshot.domains.get(list === 'domains' ? id : (project?.domain ?? ''));
  if (!domain || (list === 'milestones' && !milestone)) return undefined;
  const query = new URLSearchParams();
  if (project) query.set('open', project.code);
  if (milestone) query.set('milestone', milestone.id);
  const search = query.toString();
  return { pathname: `/domain/${encodeURIComponent(domain.code)}`, search: search === '' ? '' : `?${search}` };
};
