import { filterRaid, heatMapOf, raidOf, type HeatMap, type RaidLine, type RiskBands } from '@ipmo-hub/teams-app/domain';
import type { Domain, ListName, Project, Risk } from '@ipmo-hub/teams-app/lists';
import { useCallback, useMemo } from 'react';
import { useAddress, useSearch } from '../../../app/AddressContext';
import { useComplete } from '../../../programme/useComplete';
import { useScene, type Scene } from '../../../programme/useScene';
import { raidFilterOf, readRaidAddress, writeRaidAddress, type RaidState } from './raidAddress';

export type LogLine = RaidLine<Risk, Project>;

/** Everything the log is drawn from. */
export interface RaidScene extends Scene {
  /** Everything has been read. */
  readonly complete: boolean;
  readonly domain: Domain;
  readonly bands: RiskBands;
  /** The whole log of the domain. */
  readonly lines: readonly LogLine[];
  /** What the filters leave. */
  readonly shown: readonly LogLine[];
  /** What all filters but the map's own cell leave, by cell. */
  readonly map: HeatMap;
  readonly state: RaidState;
  /** Changes the address; `step` lets Back undo it. */
  readonly go: (state: RaidState, step?: boolean) => void;
}

const drawnFrom: readonly ListName[] = [
  'domains',
  'projects',
  'people',
  'risks',
  'policies',
  'milestones',
  'escalations',
];

/** Reads the RAID log of a domain, with the changes still on their way, through the filters of the address. */
export const useRaid = (domain: Domain): RaidScene => {
  const scene = useScene(drawnFrom);
  const complete = useComplete(drawnFrom);
  const { snapshot, today, policy } = scene;
  const address = useAddress();
  const search = useSearch();
  const state = useMemo(() => readRaidAddress(search), [search]);
  const read = useMemo(() => {
    const bands = policy.riskBands;
    return { bands, lines: raidOf(snapshot, domain.id, today, bands) };
  }, [snapshot, policy, domain.id, today]);
  const { bands, lines } = read;
  const filtered = useMemo(() => {
    const filter = raidFilterOf(state);
    const around = filterRaid(lines, { ...filter, cell: undefined, unscored: undefined });
    return { shown: filterRaid(lines, filter), map: heatMapOf(around, bands) };
  }, [lines, bands, state]);
  const go = useCallback(
    (next: RaidState, step = false) => {
      address.go({ search: writeRaidAddress(next, address.search), step });
    },
    [address],
  );
  return { ...scene, complete, ...read, ...filtered, domain, state, go };
};
