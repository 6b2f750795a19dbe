import { addDays } from './day';
import { londonClock } from './londonClock';
import type { Day, MilestoneRecord } from './plan';

/** Whether anything about a milestone was changed on a day or after it, or its date was said to stand. */
export const isChangedSince = (
  { modified = '', confirmed = '' }: Pick<MilestoneRecord, 'modified' | 'confirmed'>,
  day: Day,
): boolean => {
  if (confirmed >= day) return true;
  // A day in London begins on that day in UTC, or late on the one before: most cost no clock.
  if (modified.slice(0, 10) < addDays(day, -1)) return false;
  return londonClock(new Date(modified)).day >= day;
};
