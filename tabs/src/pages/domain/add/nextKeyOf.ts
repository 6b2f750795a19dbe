import { nextMilestoneKey } from '@ipmo-hub/teams-app/usecases';
import type { DomainScene } from '../useDomain';

/** The next free reference in the project of this code; those of milestones that SharePoint does not have yet are taken too. */
export const nextKeyOf = (code: string, { snapshot, pending }: Pick<DomainScene, 'snapshot' | 'pending'>): string =>
  nextMilestoneKey(code, [...snapshot.milestones.values(), ...[...pending.values()].map(({ base }) => base)]);
