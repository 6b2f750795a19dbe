import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { DomainScene } from './useDomain';

/** What an edit is founded on: the milestone as SharePoint has it, one just added as it was filled in; undefined when there is none. */
export const milestoneNow = (
  id: string,
  {
    snapshot,
    pending,
  }: Pick<DomainScene, 'pending'> & { readonly snapshot: Pick<DomainScene['snapshot'], 'milestones'> },
): Milestone | undefined => {
  const unsent = pending.get(id);
  return snapshot.milestones.get(id) ?? (unsent?.isNew ? unsent.base : undefined);
};
