import { formatDay, type Day } from '../domain';
import type { UpdateOutcome } from '../graph';
import { checkFields, lists, type Action } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { refused, refusedFields, type Refused } from './refusals';
import { taskFault } from './taskFault';

/**
 * Puts an open action on another day, today or later, for whoever may (see taskFault). `action` is as the person saw it; a clash with somebody
 * else's change comes back as a conflict; a repeated call writes nothing.
 */
export const moveAction = async (
  context: Context,
  { action, due }: { readonly action: Action; readonly due: Day },
): Promise<UpdateOutcome<'actions'> | Refused> => {
  const current = context.replica.snapshot.actions.get(action.id) ?? action;
  const refusal = taskFault(context, { person: current.owner, project: current.project });
  if (refusal) return refusal;
  const problems = checkFields(lists.actions, { due }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  if (due < today) return refused('milestone.pastDate', { day: formatDay(due, today) });
  if (due === action.due) return { kind: 'updated', item: action, merged: false };
  return context.store.update('actions', action, { due });
};
