import { formatDay, type Day } from '../domain';
import type { UpdateOptions, UpdateOutcome } from '../graph';
import { checkFields, lists, type Patch, type Rollout } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { refused, refusedFields, type Refused } from './refusals';
import { rolloutFault } from './rolloutFault';

/** What people change of an organisation's part in a roll-out; `null` empties. */
export interface RolloutChange {
  readonly planned?: Day | null;
  readonly forecast?: Day | null;
  readonly live?: Day | null;
  readonly note?: string | null;
}

/**
 * Changes when an organisation goes live with a project, for whoever may report on it. `base` is as the person saw it; a clash with somebody
 * else's change comes back as a conflict; a repeated call writes nothing. The first day that is expected is the one agreed, unless that is said too.
 */
export const updateRollout = async (
  context: Context,
  { base, patch, ...options }: { readonly base: Rollout; readonly patch: RolloutChange } & UpdateOptions,
): Promise<UpdateOutcome<'rollouts'> | Refused> => {
  const current = context.replica.snapshot.rollouts.get(base.id) ?? base;
  const change = changesOnly(base, patch);
  const refusal = rolloutFault(context, current) ?? changeFault(context, base, change);
  if (refusal) return refusal;
  if (Object.keys(change).length === 0) return { kind: 'updated', item: base, merged: false };
  return context.store.update('rollouts', base, withAgreed(base, change), options);
};

const changesOnly = (base: Rollout, { planned, forecast, live, note }: RolloutChange): Patch<'rollouts'> => {
  const text = typeof note === 'string' ? note.trim() : note;
  return {
    ...(planned !== undefined && planned !== (base.planned ?? null) && { planned }),
    ...(forecast !== undefined && forecast !== (base.forecast ?? null) && { forecast }),
    ...(live !== undefined && live !== (base.live ?? null) && { live }),
    ...(text !== undefined && (text ?? '') !== (base.note ?? '') && { note: text === '' ? null : text }),
  };
};

const withAgreed = (base: Rollout, change: Patch<'rollouts'>): Patch<'rollouts'> =>
  base.planned === undefined && base.forecast === undefined && change.planned === undefined && change.forecast
    ? { ...change, planned: change.forecast }
    : change;

const changeFault = (context: Context, base: Rollout, change: Patch<'rollouts'>): Refused | undefined => {
  const problems = checkFields(lists.rollouts, { ...change }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  if (typeof change.live === 'string' && change.live > today)
    return refused('milestone.futureDone', { day: formatDay(change.live, today) });
  const isToCome = change.live === null || (change.live === undefined && base.live === undefined);
  if (typeof change.forecast === 'string' && isToCome && change.forecast < today)
    return refused('milestone.pastDate', { day: formatDay(change.forecast, today) });
  return undefined;
};
