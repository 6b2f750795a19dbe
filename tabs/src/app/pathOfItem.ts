import { pathOf, type ItemList } from '@ipmo-hub/teams-app/links';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';

/** Where an item is shown, as path and query: a milestone in its domain's plan. Undefined when there is no such item. */
export const pathOfItem = (
  { list, id }: { readonly list: ItemList; readonly id: string },
  snapshot: Pick<Snapshot, ItemList>,
): { readonly pathname: string; readonly search: string } | undefined => {
  const { domains, projects, milestones } = snapshot;
  if (list === 'domains') {
    const domain = domains.get(id);
    return domain && { pathname: pathOf({ kind: 'domain', code: domain.code }), search: '' };
  }
  if (list === 'projects') {
    const project = projects.get(id);
    return project && { pathname: pathOf({ kind: 'project', code: project.code }), search: '' };
  }
  const project = projects.get(milestones.get(id)?.project ?? '');
  const domain = domains.get(project?.domain ?? '');
  if (!project || !domain) return undefined;
  const search = new URLSearchParams({ open: project.code, milestone: id });
  return { pathname: pathOf({ kind: 'domain', code: domain.code }), search: `?${search.toString()}` };
};
