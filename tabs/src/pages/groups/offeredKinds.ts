import { leadershipGroup, type Day } from '@ipmo-hub/teams-app/domain';
import type { Group } from '@ipmo-hub/teams-app/lists';

const kinds = ['Project group', 'Domain group', 'Leadership group'] as const satisfies readonly Group['kind'][];

/** The kinds a new group may be of, the usual one first: there is one leadership group at a time. */
export const offeredKinds = (
  snapshot: { readonly groups: ReadonlyMap<string, Group> },
  today: Day,
): readonly Group['kind'][] => {
  const leads = leadershipGroup(snapshot, today) !== undefined;
  return kinds.filter((kind) => kind !== 'Leadership group' || !leads);
};
