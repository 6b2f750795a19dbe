import { londonClock, type Day } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import { personOf } from '../../programme/personOf';
import { useProgramme } from '../../programme/TabProgramme';
import { useSnapshot } from '../../programme/useSnapshot';

/** What the notices need to name things. */
export const useNoticeScene = (): {
  readonly snapshot: Snapshot;
  readonly today: Day;
  readonly me: Person | undefined;
} => {
  const { account, now } = useProgramme();
  const { snapshot } = useSnapshot();
  return { snapshot, today: londonClock(now()).day, me: personOf(snapshot, account.objectId) };
};
