import {
  addDays,
  changesSince,
  londonClock,
  policyFrom,
  seenNow,
  type Change,
  type Day,
  type RiskBands,
  type Seen,
} from '@ipmo-hub/teams-app/domain';
import type { Domain, ListName } from '@ipmo-hub/teams-app/lists';
import { useCallback, useMemo } from 'react';
import { useAddress, useSearch } from '../../../app/AddressContext';
import { useProgramme } from '../../../programme/TabProgramme';
import { useComplete } from '../../../programme/useComplete';
import { useScene, type Scene } from '../../../programme/useScene';
import { readUpdatesAddress, writeUpdatesAddress, type UpdatesState } from './updatesAddress';
import { useSeen } from './useSeen';

/** Everything the updates are drawn from. */
export interface UpdatesScene extends Scene {
  /** Everything has been read. */
  readonly complete: boolean;
  readonly domain: Domain;
  readonly bands: RiskBands;
  readonly seen: Seen | undefined;
  /** First day that is told of. */
  readonly from: Day;
  /** All of the window, newest first. */
  readonly changes: readonly Change[];
  /** What the filters leave. */
  readonly shown: readonly Change[];
  readonly state: UpdatesState;
  readonly go: (state: UpdatesState) => void;
  /** Takes everything as seen; false where the browser does not keep it. */
  readonly markSeen: () => boolean;
}

const drawnFrom: readonly ListName[] = [
  'domains',
  'projects',
  'groups',
  'milestones',
  'updates',
  'escalations',
  'decisions',
  'risks',
  'people',
  'policies',
];

/** Days that somebody sees who never looked before. */
const firstDays = 14;

/** Reads what happened in a domain since the person last looked, and further back when asked. */
export const useUpdates = (domain: Domain): UpdatesScene => {
  const { now } = useProgramme();
  const scene = useScene(drawnFrom);
  const complete = useComplete(drawnFrom);
  const { snapshot, today } = scene;
  const { seen, mark } = useSeen(domain.id);
  const address = useAddress();
  const search = useSearch();
  const state = useMemo(() => readUpdatesAddress(search), [search]);
  const { kind, project, weeks } = state;
  const usual = seen ? londonClock(new Date(seen.at)).day : addDays(today, -firstDays);
  // A clock that was put back must not leave a window without days.
  const from = addDays(usual > today ? today : usual, -7 * weeks);
  const changes = useMemo(
    () => changesSince(snapshot, { domain: domain.id, from, today, seen }),
    [snapshot, domain.id, from, today, seen],
  );
  const shown = useMemo(
    () =>
      changes.filter(
        ({ fact, project: about }) =>
          (kind === undefined || fact.kind === kind) &&
          (project === undefined || (snapshot.projects.get(about ?? '')?.code ?? '') === project),
      ),
    [changes, kind, project, snapshot],
  );
  const bands = useMemo(() => policyFrom(snapshot.policies.values()).riskBands, [snapshot]);
  const go = useCallback(
    (next: UpdatesState) => {
      address.go({ search: writeUpdatesAddress(next, address.search) });
    },
    [address],
  );
  const markSeen = (): boolean => mark(seenNow(snapshot, domain.id, now()));
  return { ...scene, complete, domain, bands, seen, from, changes, shown, state, go, markSeen };
};
