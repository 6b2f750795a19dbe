import { addDays } from './day';
import { londonClock } from './londonClock';
import type { Day } from './plan';
import type { Policy } from './policy';

/** The first day on which a sweep can still say something: today, unless today's hours are over. */
export const firstSweep = ({ sendUntil }: Pick<Policy, 'sendUntil'>, now: Date): Day => {
  const { day, time } = londonClock(now);
  return time < sendUntil ? day : addDays(day, 1);
};
