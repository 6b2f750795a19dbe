import { filterRaid, policyFrom, raidOf, tableOf } from '@ipmo-hub/teams-app/domain';
import type { Exported } from '@ipmo-hub/teams-app/exports';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { raidFilterOf, readRaidAddress } from '../raid/raidAddress';
import { readTableAddress } from '../table/tableAddress';
import type { DomainScene } from '../useDomain';

/**
 * What a view of a domain has on screen, in its order: the filters are in the address. `at` is the view's id, `snapshot` the lists with what is on its
 * way. Undefined for a view whose items are no table.
 */
export const exportedIn = (
  at: string,
  { plan, shown, today, nameOf }: Pick<DomainScene, 'plan' | 'shown' | 'today' | 'nameOf'>,
  snapshot: Snapshot,
  search: string,
): Exported | undefined => {
  const { domain } = plan;
  switch (at) {
    case 'raid': {
      const lines = raidOf(snapshot, domain.id, today, policyFrom(snapshot.policies.values()).riskBands);
      return { risks: filterRaid(lines, raidFilterOf(readRaidAddress(search))).map(({ risk }) => risk.id) };
    }
    case 'objectives': {
      const ours = [...snapshot.objectives.values()].filter((one) => one.domain === domain.id);
      return { objectives: ours.sort((a, b) => (a.position ?? 999) - (b.position ?? 999)).map(({ id }) => id) };
    }
    case 'updates':
      return undefined;
    default:
      return {
        projects: shown.map(({ project }) => project.id),
        milestones:
          at === 'table'
            ? tableOf(shown, readTableAddress(search), nameOf).flatMap((line) =>
                line.kind === 'row' ? [line.standing.milestone.id] : [],
              )
            : shown.flatMap(({ milestones }) => milestones.map(({ milestone }) => milestone.id)),
      };
  }
};
