import { addDays } from '../domain';
import type { Snooze } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, type Refused } from './refusals';
import { writeOver } from './writeOver';

/**
 * Ends the rest that the acting person gave a matter (`item` as in snooze): its last day is yesterday, so that what was said before comes back as
 * at the end of any rest. A repeated call writes nothing.
 */
export const wake = async (
  context: Context,
  { item }: { readonly item: string },
): Promise<{ readonly kind: 'updated'; readonly item: Snooze } | Refused> => {
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  if (!person) return refused('authority.unknownPerson');
  const resting = [...context.replica.snapshot.snoozes.values()].find(
    (one) => one.person === person.id && one.item === item,
  );
  if (!resting) return refused('snooze.unknown');
  const yesterday = addDays(todayOf(context), -1);
  const woken = await writeOver(context, 'snoozes', resting, ({ until }) =>
    until <= yesterday ? undefined : { until: yesterday },
  );
  return { kind: 'updated', item: woken };
};
