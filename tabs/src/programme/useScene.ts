import { londonClock, policyFrom, type Day, type Policy } from '@ipmo-hub/teams-app/domain';
import type { ListName, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import { useCallback, useMemo } from 'react';
import { personOf } from './personOf';
import { useProgramme } from './TabProgramme';
import { useChanges } from './useEdits';
import { useFreshness, useOnView } from './useFreshness';
import { useSnapshot } from './useSnapshot';
import { withEdits } from './withEdits';

/** What every page draws from. */
export interface Scene {
  /** The lists with the changes that are on their way laid over: a new object after each change of the lists named. */
  readonly snapshot: Snapshot;
  /** Grows with every change of the lists named. */
  readonly version: number;
  /** Today in London. */
  readonly today: Day;
  /** Who looks; undefined while the People list does not know them. */
  readonly me: Person | undefined;
  /** The name of a person by id; empty for nobody. */
  readonly nameOf: (person: string | undefined) => string;
  /** The programme's own rules, where the lists named have them. */
  readonly policy: Policy;
}

/** The programme as a page reads it. `drawnFrom` is the same array at every drawing: these lists are kept current while the page is shown. */
export const useScene = (drawnFrom: readonly ListName[]): Scene => {
  const { account, now } = useProgramme();
  const { snapshot, version } = useSnapshot(...drawnFrom);
  const changes = useChanges();
  useFreshness();
  useOnView(drawnFrom);
  const { day: today } = londonClock(now());
  const edited = useMemo(
    // The snapshot is changed in place; its version says when to read it again.
    () => (version < 0 ? snapshot : { ...withEdits(snapshot, changes) }),
    [snapshot, version, changes],
  );
  const nameOf = useCallback(
    (person: string | undefined): string => (person === undefined ? '' : (edited.people.get(person)?.title ?? '')),
    [edited],
  );
  const me = useMemo(() => personOf(edited, account.objectId), [edited, account.objectId]);
  const policy = useMemo(() => policyFrom(edited.policies.values()), [edited]);
  return { snapshot: edited, version, today, me, nameOf, policy };
};
