import { mayShapeDomain, objectivesOf, type ObjectiveLine, type Objectives } from '@ipmo-hub/teams-app/domain';
import type { Domain, ListName, Objective, Project } from '@ipmo-hub/teams-app/lists';
import { useCallback, useMemo } from 'react';
import { useAddress, useSearch } from '../../../app/AddressContext';
import { useComplete } from '../../../programme/useComplete';
import { useScene, type Scene } from '../../../programme/useScene';

export type ObjectiveItem = ObjectiveLine<Objective, Project>;

/** Everything the objectives are drawn from. */
export interface ObjectivesScene extends Scene {
  /** Everything has been read. */
  readonly complete: boolean;
  readonly domain: Domain;
  readonly read: Objectives<Objective, Project>;
  /** Whether whoever looks may change the strategy and every objective. */
  readonly mayShape: boolean;
  /** Id of the objective whose panel is open, or `new`. */
  readonly at: string | undefined;
  readonly open: (objective: string | undefined) => void;
}

const drawnFrom: readonly ListName[] = ['domains', 'projects', 'people', 'objectives'];

export const useObjectives = (domainId: string, domainNow: Domain): ObjectivesScene => {
  const scene = useScene(drawnFrom);
  const complete = useComplete(drawnFrom);
  const { snapshot, today, me } = scene;
  const address = useAddress();
  const search = useSearch();
  const read = useMemo(() => objectivesOf(snapshot, domainId, today), [snapshot, domainId, today]);
  const at = /^(new|new:[\w-]{1,60}|\d{1,10})$/.exec(new URLSearchParams(search).get('objective') ?? '')?.[0];
  const open = useCallback(
    (objective: string | undefined) => {
      const query = new URLSearchParams(address.search);
      if (objective === undefined) query.delete('objective');
      else query.set('objective', objective);
      const text = query.toString();
      address.go({ search: text === '' ? '' : `?${text}`, step: objective !== undefined });
    },
    [address],
  );
  const domain = snapshot.domains.get(domainId) ?? domainNow;
  const mayShape = me !== undefined && mayShapeDomain(me, domainId, snapshot);
  return { ...scene, complete, domain, read, mayShape, at, open };
};
