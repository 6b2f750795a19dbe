import type {
  Day,
  DomainRecord,
  EscalationRecord,
  MilestoneRecord,
  PlanSnapshot,
  ProjectRecord,
  Rating,
} from '../plan';
import { countByRating } from './countByRating';
import { domainHealth, type DomainHealth } from './domainHealth';
import { projectStanding, type ProjectStanding } from './projectStanding';

/** One domain's plan as its page shows it. */
export interface DomainPlan<
  D extends DomainRecord = DomainRecord,
  P extends ProjectRecord = ProjectRecord,
  M extends MilestoneRecord = MilestoneRecord,
  E extends EscalationRecord = EscalationRecord,
> {
  readonly domain: D;
  /** By reference. */
  readonly projects: readonly ProjectStanding<P, M, E>[];
  readonly milestoneCount: number;
  readonly counts: Readonly<Record<Rating, number>>;
  readonly health: DomainHealth;
}

interface Maps<D, P, M, E> extends Pick<PlanSnapshot, 'people'> {
  readonly domains: ReadonlyMap<string, D>;
  readonly projects: ReadonlyMap<string, P>;
  readonly milestones: ReadonlyMap<string, M>;
  readonly escalations: ReadonlyMap<string, E>;
}

/** Reads one domain's plan in one pass over the lists; undefined when there is no such domain. Item types come through as they went in. */
export const readDomainPlan = <
  D extends DomainRecord,
  P extends ProjectRecord,
  M extends MilestoneRecord,
  E extends EscalationRecord,
>(
  snapshot: Maps<D, P, M, E>,
  domainId: string,
  today: Day,
): DomainPlan<D, P, M, E> | undefined => {
  const domain = snapshot.domains.get(domainId);
  if (!domain) return undefined;
  const ours = [...snapshot.projects.values()].filter((project) => project.domain === domainId);
  const milestones = grouped(ours, snapshot.milestones.values());
  const escalations = grouped(ours, snapshot.escalations.values());
  const projects = ours
    .map((project) =>
      projectStanding(project, milestones.get(project.id) ?? [], escalations.get(project.id) ?? [], today),
    )
    .sort((a, b) => (a.project.code < b.project.code ? -1 : 1));
  return {
    domain,
    projects,
    milestoneCount: projects.reduce((total, project) => total + project.milestones.length, 0),
    counts: countByRating(ours),
    health: domainHealth(projects),
  };
};

const grouped = <T extends { readonly project: string }>(
  projects: readonly ProjectRecord[],
  items: Iterable<T>,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>(projects.map(({ id }) => [id, []]));
  for (const item of items) groups.get(item.project)?.push(item);
  return groups;
};
