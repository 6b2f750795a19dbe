import type { PlanSnapshot } from '../plan';
import type { Policy } from '../policy';

/**
 * Who holds what reaches the top (ids, best first): the chair, whom the policy names by e-mail, or else the first member of the leadership
 * group; their deputy; the group's other members.
 */
export const standInsAtTop = (
  people: PlanSnapshot['people'],
  { topHolder }: Pick<Policy, 'topHolder'>,
): readonly string[] => {
  const group = [...people.values()]
    .filter(({ role, left }) => role === 'Leadership group' && !left)
    .sort((a, b) => Number(a.id) - Number(b.id));
  const named =
    topHolder === undefined
      ? undefined
      : [...people.values()].find(({ email, left }) => !left && email?.toLowerCase() === topHolder);
  const chair = named ?? group[0];
  const inOrder = [chair?.id, chair?.deputy, ...group.map(({ id }) => id)];
  return [...new Set(inOrder.filter((id) => id !== undefined))];
};
