import { formatDay } from '../../domain';
import type { Patch } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { refused, type Refused } from '../refusals';

/** A seat that contradicts itself: a term that ends before it begins, somebody as their own deputy. */
export const seatingFault = (
  context: Context,
  { person, deputy, from, until }: Pick<Patch<'members'>, 'person' | 'deputy' | 'from' | 'until'>,
): Refused | undefined => {
  if (typeof person === 'string' && person === deputy) return refused('seat.ownDeputy');
  const isBackwards = typeof from === 'string' && typeof until === 'string' && until < from;
  return isBackwards ? refused('seat.badTerm', { day: formatDay(from, todayOf(context)) }) : undefined;
};
