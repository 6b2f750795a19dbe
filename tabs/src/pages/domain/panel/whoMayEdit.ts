import { positionsOn } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { DomainScene } from '../useDomain';

/** `Kofi Marigold, Gareth Mossop or the programme team`: the nearest people by name. */
export const whoMayEdit = (
  milestone: Pick<Milestone, 'owner' | 'project'>,
  { snapshot, nameOf }: Pick<DomainScene, 'snapshot' | 'nameOf'>,
): string => {
  const names = positionsOn(milestone, snapshot)
    .map(nameOf)
    .filter((name) => name !== '');
  return `${[...new Set(names)].slice(0, 3).join(', ')} or the programme team`;
};
