import { useCallback, useMemo } from 'react';
import { filterPlan, londonClock, readDomainPlan, type Day } from '@ipmo-hub/teams-app/domain';
import type { Domain, ListName, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import { useAddress, useSearch } from '../../app/AddressContext';
import type { PendingEdit } from '../../programme/edits';
import { personOf } from '../../programme/personOf';
import { useProgramme } from '../../programme/TabProgramme';
import { useChanges, usePendingOf } from '../../programme/useEdits';
import { useFreshness, useOnView } from '../../programme/useFreshness';
import { useSnapshot } from '../../programme/useSnapshot';
import { withEdits } from '../../programme/withEdits';
import { planFilterOf } from './activeFilters';
import { readPlanAddress, writePlanAddress, type PlanState } from './planAddress';
import type { PlannedProject, PlanOfDomain } from './planTypes';

/** Everything the domain page draws from. */
export interface DomainScene {
  readonly plan: PlanOfDomain;
  /** Projects and milestones that the filters leave. */
  readonly shown: readonly PlannedProject[];
  readonly state: PlanState;
  /** Changes the address; `step` lets Back undo it. */
  readonly go: (state: PlanState, step?: boolean) => void;
  readonly snapshot: Snapshot;
  readonly today: Day;
  readonly me: Person | undefined;
  /** Changes of milestones that SharePoint does not have yet. */
  readonly pending: ReadonlyMap<string, PendingEdit<'milestones'>>;
  readonly nameOf: (person: string | undefined) => string;
}

export type DomainOutcome =
  | { readonly kind: 'none'; readonly snapshot: Snapshot }
  | { readonly kind: 'choose'; readonly domains: readonly Domain[] }
  | { readonly kind: 'domain'; readonly view: DomainScene };

const drawnFrom: readonly ListName[] = ['domains', 'projects', 'milestones', 'people', 'escalations', 'policies'];

/** Reads a domain by its code from the programme, with the changes still on their way, through the filters of the address. */
export const useDomain = (code: string): DomainOutcome => {
  const { account, now } = useProgramme();
  const { snapshot, version } = useSnapshot(...drawnFrom);
  const changes = useChanges();
  const pending = usePendingOf('milestones');
  const address = useAddress();
  const search = useSearch();
  useFreshness();
  useOnView(drawnFrom);
  const { day: today } = londonClock(now());
  const state = useMemo(() => readPlanAddress(search), [search]);

  const read = useMemo(() => {
    // The snapshot is changed in place; its version says when to read it again.
    const maps = version < 0 ? undefined : withEdits(snapshot, changes);
    const domains = [...snapshot.domains.values()].sort((a, b) => (a.position ?? 99) - (b.position ?? 99));
    const domain = domains.find((one) => one.code.toLowerCase() === code.toLowerCase());
    const plan = domain && maps ? readDomainPlan(maps, domain.id, today) : undefined;
    return {
      domains,
      plan,
      me: personOf(snapshot, account.objectId),
    };
  }, [snapshot, version, changes, code, today, account.objectId]);

  const { plan, me } = read;
  const shown = useMemo(
    () => (plan && version >= 0 ? filterPlan(plan.projects, planFilterOf(state, me?.id), snapshot.people, today) : []),
    [plan, me, state, snapshot, version, today],
  );
  const nameOf = useCallback(
    (person: string | undefined): string =>
      version < 0 || person === undefined ? '' : (snapshot.people.get(person)?.title ?? ''),
    [snapshot, version],
  );
  const go = useCallback(
    (next: PlanState, step = false) => {
      address.go({ search: writePlanAddress(next, address.search), step });
    },
    [address],
  );

  if (!plan) return read.domains.length === 0 ? { kind: 'none', snapshot } : { kind: 'choose', domains: read.domains };
  return {
    kind: 'domain',
    view: { plan, shown, state, go, snapshot, today, me, pending, nameOf },
  };
};
