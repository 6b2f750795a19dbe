import { plural } from '.';

/** What the command palette says. */
export const palette = {
  name: 'Find anything',
  placeholder: 'Project, milestone, person, page',
  kinds: { page: 'Page', domain: 'Domain', view: 'View', project: 'Project', milestone: 'Milestone', person: 'Person' },
  recent: 'Where you have been',
  offered: 'Pages',
  held: (milestones: number, domain: string): string =>
    milestones === 0 ? domain : `${plural(milestones, 'milestone', 'milestones')} in ${domain}`,
  view: (domain: string, view: string): string => `${domain}: ${view}`,
  found: (count: number): string => (count === 0 ? '' : plural(count, 'result', 'results')),
  nothing: (typed: string): string => `Nothing is called “${typed}”.`,
  nothingNext: 'Try a reference such as VAL-03, or fewer words.',
  keys: 'Arrow keys to choose, Enter to open, Esc to close',
};
