import type { Domain, Snapshot } from '@ipmo-hub/teams-app/lists';
import { pathOf } from '@ipmo-hub/teams-app/links';
import type { Named } from '@ipmo-hub/teams-app/search';
import { pages } from '../../pages';
import { views } from '../../pages/domain/views';
import { palette as words } from '../../words/palette';

/** Somewhere in the suite that a person can go to by its name. */
export interface Destination extends Named {
  readonly kind: keyof typeof words.kinds;
  /** Path and query. */
  readonly to: string;
  /** What tells it from its like: the domain, the project. */
  readonly detail: string;
}

type Read = Pick<Snapshot, 'domains' | 'projects' | 'milestones' | 'people'>;

/** Every place that has a name, pages first. People are offered where they hold something. */
export const destinationsIn = (snapshot: Read): readonly Destination[] => {
  const { projects, milestones } = snapshot;
  const domains = [...snapshot.domains.values()].sort((a, b) => (a.position ?? 99) - (b.position ?? 99));
  const titleOf = (id: string): string => snapshot.domains.get(id)?.title ?? '';
  return [
    ...pages
      .filter(({ path }) => !path.includes(':'))
      .map(({ title, path }): Destination => ({ kind: 'page', title, to: path, detail: words.kinds.page })),
    ...domains.flatMap(({ code, title }): Destination[] => [
      { kind: 'domain', code, title, to: pathOf({ kind: 'domain', code }), detail: words.kinds.domain },
      ...views.slice(1).map((view): Destination => ({
        kind: 'view',
        title: words.view(title, view.title),
        also: code,
        to: pathOf({ kind: 'domain', code, view: view.id }),
        detail: words.kinds.view,
      })),
    ]),
    ...[...projects.values()].map(({ code, title, domain }): Destination => ({
      kind: 'project',
      code,
      title,
      to: pathOf({ kind: 'project', code }),
      detail: titleOf(domain),
    })),
    ...[...milestones.values()].map(({ id, key, title, project }): Destination => {
      const whole = projects.get(project);
      return {
        kind: 'milestone',
        code: key,
        title,
        also: `${whole?.code ?? ''} ${whole?.title ?? ''}`,
        to: pathOf({ kind: 'item', list: 'milestones', id }),
        detail: whole ? `${whole.code} ${whole.title}` : '',
      };
    }),
    ...domains.flatMap((domain) => peopleOf(domain, snapshot)),
  ];
};

const peopleOf = ({ id, code, title }: Domain, { projects, milestones, people }: Read): readonly Destination[] => {
  const held = new Map<string, number>();
  const count = (person: string | undefined, by: number): void => {
    if (person !== undefined) held.set(person, (held.get(person) ?? 0) + by);
  };
  const own = new Set<string>();
  for (const project of projects.values()) {
    if (project.domain !== id) continue;
    own.add(project.id);
    count(project.lead, 0);
    count(project.sro, 0);
  }
  for (const milestone of milestones.values()) if (own.has(milestone.project)) count(milestone.owner, 1);
  return [...held].flatMap(([person, total]): Destination[] => {
    const name = people.get(person)?.title;
    const query = new URLSearchParams({ owner: person });
    return name === undefined
      ? []
      : [
          {
            kind: 'person',
            title: name,
            to: pathOf({ kind: 'domain', code }, query),
            detail: words.held(total, title),
          },
        ];
  });
};
