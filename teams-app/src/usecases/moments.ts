import { londonClock, type Day } from '../domain';
import type { Context } from './context';

/** London's calendar day now. */
export const todayOf = ({ now }: Context): Day => londonClock(now()).day;

/** Now, as an `instant` column holds it: UTC, whole seconds. */
export const instantOf = ({ now }: Context): string => `${now().toISOString().slice(0, 19)}Z`;
