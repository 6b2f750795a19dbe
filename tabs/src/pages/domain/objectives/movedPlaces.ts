import type { Objective } from '@ipmo-hub/teams-app/lists';

/** The places that have to change for an objective to stand one step further up (-1) or down (1); those that stay are left out. */
export const movedPlaces = (
  inOrder: readonly Objective[],
  id: string,
  step: -1 | 1,
): readonly { readonly base: Objective; readonly edit: { readonly position: number } }[] => {
  const from = inOrder.findIndex((one) => one.id === id);
  const to = from + step;
  const [moved, other] = [inOrder[from], inOrder[to]];
  if (!moved || !other) return [];
  const next = [...inOrder];
  next[from] = other;
  next[to] = moved;
  // Two that swap their places are enough where every place is a place of its own; otherwise all are numbered anew.
  const places = inOrder.map(({ position }) => position);
  const isNumbered = places.every((place, at) => place !== undefined && (at === 0 || place > (places[at - 1] ?? 0)));
  return next.flatMap((base, at) => {
    const position = isNumbered ? (places[at] ?? at + 1) : at + 1;
    return base.position === position ? [] : [{ base, edit: { position } }];
  });
};
