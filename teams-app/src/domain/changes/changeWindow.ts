import { londonClock } from '../londonClock';
import type { Day } from '../plan';
import type { Seen } from './seen';

/** The days that are told of, and what of them is new. */
export interface ChangeWindow {
  /** First and last day, both told of. */
  readonly from: Day;
  readonly to: Day;
  readonly seen: Seen | undefined;
  holds(day: Day): boolean;
  /** Lists keep days, a look has a time of day: on its own day, what was changed after it is taken to be new. */
  isNew(on: Day, modified: string): boolean;
  /** Whether it was written down after the last look; false where nobody looked. */
  isSince(modified: string): boolean;
  /** The day that a change was noticed: the day it gives itself unless that was told of before the last look, else the day it was written down. */
  noticed(on: Day | undefined, modified: string): Day;
}

export const changeWindow = (from: Day, to: Day, seen: Seen | undefined): ChangeWindow => {
  const looked = seen && { day: dayOf(seen.at), at: Date.parse(seen.at) };
  return {
    from,
    to,
    seen,
    holds: (day) => day >= from && day <= to,
    isNew: (on, modified) =>
      looked !== undefined && (on > looked.day || (on === looked.day && Date.parse(modified) > looked.at)),
    isSince: (modified) => looked !== undefined && Date.parse(modified) > looked.at,
    noticed: (on, modified) => {
      if (on !== undefined && (looked === undefined || on >= looked.day)) return on;
      const written = dayOf(modified);
      const least = looked?.day ?? from;
      return written < least ? least : written > to ? to : written;
    },
  };
};

const dayOf = (instant: string): Day => londonClock(new Date(instant)).day;
