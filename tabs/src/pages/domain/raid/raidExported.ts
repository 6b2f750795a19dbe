import { filterRaid, policyFrom, raidOf } from '@ipmo-hub/teams-app/domain';
import type { Exported } from '@ipmo-hub/teams-app/exports';
import type { OnScreen } from '../views/defineView';
import { raidFilterOf, readRaidAddress } from './raidAddress';

/** The entries that the filters leave. */
export const raidExported = ({ plan, snapshot, today, search }: OnScreen): Exported => {
  const lines = raidOf(snapshot, plan.domain.id, today, policyFrom(snapshot.policies.values()).riskBands);
  return { risks: filterRaid(lines, raidFilterOf(readRaidAddress(search))).map(({ risk }) => risk.id) };
};
