import { filterRaid, type RaidKind } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { raidFilterOf } from './raidAddress';
import type { RaidScene } from './useRaid';

export interface RaidChoices {
  /** Entries of each kind that the other filters leave: what choosing the kind would show. */
  readonly counts: Readonly<Record<RaidKind | 'all', number>>;
  /** Who owns an entry, by name. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** The domain's projects, by reference. */
  readonly projects: readonly Project[];
  /** Entries whose review is overdue. */
  readonly overdue: number;
}

/** What the filters offer, with what they would show. */
export const raidChoices = ({
  lines,
  state,
  snapshot,
  domain,
  nameOf,
}: Pick<RaidScene, 'lines' | 'state' | 'snapshot' | 'domain' | 'nameOf'>): RaidChoices => {
  const counts = { all: 0, Risk: 0, Issue: 0, Assumption: 0, Dependency: 0 };
  for (const { risk } of filterRaid(lines, { ...raidFilterOf(state), kind: undefined })) {
    counts.all += 1;
    counts[risk.kind] += 1;
  }
  return {
    counts,
    owners: [...new Set(lines.map(({ risk }) => risk.owner))]
      .map((id) => ({ id, name: nameOf(id) }))
      .filter(({ name }) => name !== '')
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    projects: projectsOf(snapshot.projects.values(), domain.id),
    overdue: filterRaid(lines, { ...raidFilterOf(state), overdue: true }).length,
  };
};

/** A domain's projects, by reference. */
export const projectsOf = (projects: Iterable<Project>, domain: string): readonly Project[] =>
  [...projects]
    .filter((project) => project.domain === domain)
    .sort((a, b) => a.code.localeCompare(b.code, 'en-GB', { numeric: true }));
