import { formatDay, type Day } from '../domain';
import type { UpdateOptions, UpdateOutcome } from '../graph';
import { checkFields, lists, type Action, type Patch } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { refused, refusedFields, type Refused } from './refusals';
import { taskFault } from './taskFault';

/** What is said of an action; `null` opens it again, an empty note takes the note away. */
export interface ActionEnd {
  /** The action as the person saw it. */
  readonly action: Action;
  readonly done: Day | null;
  readonly note?: string;
}

/**
 * Marks an action done, or not done after all, for whoever may (see taskFault). A clash with somebody else's change comes back as a conflict;
 * a repeated call writes nothing.
 */
export const finishAction = async (
  context: Context,
  { action, done, note }: ActionEnd,
  options: UpdateOptions = {},
): Promise<UpdateOutcome<'actions'> | Refused> => {
  const current = context.replica.snapshot.actions.get(action.id) ?? action;
  const refusal = taskFault(context, { person: current.owner, project: current.project });
  if (refusal) return refusal;
  const text = note?.trim();
  const patch: Patch<'actions'> = {
    ...(done !== (action.done ?? null) && { done }),
    ...(text !== undefined && text !== (action.note ?? '') && { note: text === '' ? null : text }),
  };
  const problems = checkFields(lists.actions, patch, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  if (done !== null && done > today) return refused('milestone.futureDone', { day: formatDay(done, today) });
  if (Object.keys(patch).length === 0) return { kind: 'updated', item: action, merged: false };
  return context.store.update('actions', action, patch, options);
};
