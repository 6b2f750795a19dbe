import { mayEditMilestone } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { DomainScene } from '../useDomain';
import { milestoneNow } from '../milestoneNow';
import { whoMayEdit } from '../panel/whoMayEdit';

/** The milestones selected: those the person may change, and of the others who may. */
export interface Batch {
  readonly allowed: readonly Milestone[];
  readonly others: number;
  /** Who may change the others, of the first of them. */
  readonly who: string;
}

export const batchOf = (
  ids: ReadonlySet<string>,
  view: Pick<DomainScene, 'snapshot' | 'pending' | 'nameOf' | 'me'>,
): Batch => {
  const { snapshot, me } = view;
  const chosen = [...ids].flatMap((id) => milestoneNow(id, view) ?? []);
  const allowed = chosen.filter((milestone) => me !== undefined && mayEditMilestone(me, milestone, snapshot));
  const kept = new Set(allowed);
  const [first, ...others] = chosen.filter((milestone) => !kept.has(milestone));
  return { allowed, others: first ? others.length + 1 : 0, who: first ? whoMayEdit(first, view) : '' };
};
