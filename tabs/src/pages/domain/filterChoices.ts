import { filterPlan } from '@ipmo-hub/teams-app/domain';
import type { DomainScene } from './useDomain';

export interface FilterChoices {
  /** People who own a milestone, lead a project or are its SRO, by name. */
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  /** Projects that need attention. */
  readonly attention: number;
  /** Open milestones due within 30 days, late ones included. */
  readonly due: number;
}

/** What the filters offer, counted over the whole domain. */
export const filterChoices = ({
  plan,
  snapshot,
  today,
  nameOf,
}: Pick<DomainScene, 'plan' | 'snapshot' | 'today' | 'nameOf'>): FilterChoices => {
  const ids = new Set<string>();
  for (const { project, milestones } of plan.projects) {
    for (const id of [project.sro, project.lead]) if (id) ids.add(id);
    for (const { milestone } of milestones) ids.add(milestone.owner);
  }
  const dueSoon = filterPlan(plan.projects, { dueWithinDays: 30 }, snapshot.people, today);
  return {
    owners: [...ids]
      .map((id) => ({ id, name: nameOf(id) }))
      .filter(({ name }) => name !== '')
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    attention: plan.projects.filter(({ needsAttention }) => needsAttention).length,
    due: dueSoon.reduce((sum, { milestones }) => sum + milestones.length, 0),
  };
};
