import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { pages } from '../pages';
import { views } from '../pages/domain/views';
import type { Route } from './route';

const suite = 'IPMO Hub';

/** What the window, and a screen reader on arriving, calls the page: what it is about and which part of it, then the suite. */
export const titleOf = (
  route: Route,
  { domains, projects, meetings, groups }: Pick<Snapshot, 'domains' | 'projects' | 'meetings' | 'groups'>,
): string => {
  if (route.kind !== 'page') return suite;
  const page = pages.find(({ id }) => id === route.page);
  if (!page) return suite;
  const isMeant = ({ code }: { readonly code: string }): boolean => code.toLowerCase() === route.entity.toLowerCase();
  const domain = route.page === 'domain' ? [...domains.values()].find(isMeant) : undefined;
  const project = route.page === 'project' ? [...projects.values()].find(isMeant) : undefined;
  // Meetings and groups go by their reference.
  const keyed = route.page === 'meeting' ? meetings : route.page === 'groups' ? groups : undefined;
  const kept = keyed && [...keyed.values()].find(({ key }) => key.toLowerCase() === route.entity.toLowerCase());
  const view = views.find(({ id }) => id === route.view) ?? views[0];
  const about = domain
    ? `${domain.title}: ${(view?.title ?? page.title).toLowerCase()}`
    : project
      ? `${project.code} ${project.title}`
      : (kept?.title ?? page.title);
  return `${about} · ${suite}`;
};
