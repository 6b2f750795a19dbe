import { referencesIn } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';

/** What a milestone waits for, and what waits for it. */
export const linksOf = (
  milestone: Milestone,
  all: ReadonlyMap<string, Milestone>,
): { readonly waitsFor: readonly Milestone[]; readonly holdsUp: readonly Milestone[] } => {
  const wanted = new Set(referencesIn(milestone.waitsFor));
  const own = milestone.key.toLowerCase();
  const others = [...all.values()].filter(({ id }) => id !== milestone.id);
  return {
    waitsFor: others.filter(({ key }) => wanted.has(key.toLowerCase())),
    holdsUp: others.filter(({ waitsFor }) => waitsFor !== undefined && referencesIn(waitsFor).includes(own)),
  };
};
