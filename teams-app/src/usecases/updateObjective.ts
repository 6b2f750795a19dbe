import type { UpdateOptions, UpdateOutcome } from '../graph';
import { checkFields, lists, type Objective, type Patch } from '../lists';
import type { Context } from './context';
import { refused, refusedFields, type Refused } from './refusals';
import { servingFault } from './servingFault';
import { shapeFault } from './shapeFault';

/** What people change on an objective; `null` empties. Its reference and domain stay. */
export type ObjectiveChange = Pick<
  Patch<'objectives'>,
  'title' | 'owner' | 'success' | 'by' | 'projects' | 'state' | 'position'
>;

/**
 * Changes an objective for its owner and whoever may shape its domain (see mayShapeDomain). `base` is the objective as the person saw it; a
 * clash with somebody else's change comes back as a conflict.
 */
export const updateObjective = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Objective; readonly patch: ObjectiveChange } & UpdateOptions,
): Promise<UpdateOutcome<'objectives'> | Refused> => {
  const { snapshot } = context.replica;
  // Authority is judged on the objective as it stands, not on what the caller says it was.
  const current = snapshot.objectives.get(base.id) ?? base;
  const fault = shapeFault(context, current.domain, current.owner);
  if (fault) return fault;
  const problems = checkFields(lists.objectives, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  if (typeof patch.owner === 'string' && patch.owner !== base.owner) {
    const owner = snapshot.people.get(patch.owner);
    if (!owner || owner.left) return refused('risk.ownerGone');
  }
  const strange = servingFault(context, base.domain, { projects: patch.projects, before: base.projects });
  if (strange) return strange;
  return context.store.update('objectives', base, patch, options);
};
