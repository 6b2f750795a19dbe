import type { Milestone } from '@ipmo-hub/teams-app/lists';

const references = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,;\s]+/)
    .map((part) => part.toLowerCase())
    .filter((part) => part !== '');

/** What a milestone waits for, and what waits for it. */
export const linksOf = (
  milestone: Milestone,
  all: ReadonlyMap<string, Milestone>,
): { readonly waitsFor: readonly Milestone[]; readonly holdsUp: readonly Milestone[] } => {
  const wanted = new Set(references(milestone.waitsFor));
  const own = milestone.key.toLowerCase();
  const others = [...all.values()].filter(({ id }) => id !== milestone.id);
  return {
    waitsFor: others.filter(({ key }) => wanted.has(key.toLowerCase())),
    holdsUp: others.filter(({ waitsFor }) => waitsFor !== undefined && references(waitsFor).includes(own)),
  };
};
