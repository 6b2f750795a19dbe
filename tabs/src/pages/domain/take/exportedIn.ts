import { filterRaid, policyFrom, raidOf } from '@ipmo-hub/teams-app/domain';
import type { Exported } from '@ipmo-hub/teams-app/exports';
import { raidFilterOf, readRaidAddress } from '../raid/raidAddress';
import type { DomainScene } from '../useDomain';

/** What a view of a domain has on screen: its filters are in the address. `at` is the view's id. */
export const exportedIn = (at: string, view: DomainScene, search: string): Exported => {
  const { snapshot, plan, shown, today } = view;
  if (at === 'raid') {
    const lines = raidOf(snapshot, plan.domain.id, today, policyFrom(snapshot.policies.values()).riskBands);
    return { risks: filterRaid(lines, raidFilterOf(readRaidAddress(search))).map(({ risk }) => risk.id) };
  }
  return {
    projects: shown.map(({ project }) => project.id),
    milestones: shown.flatMap(({ milestones }) => milestones.map(({ milestone }) => milestone.id)),
  };
};
