import { addDays, mondayOf, weekdayOf } from '../../day';
import type { Day } from '../../plan';
import type { ProgrammeMeeting, Step } from './records';

/** How far ahead the page looks. */
const weeksAhead = 6;

export interface WeekAhead {
  readonly monday: Day;
  /** Its Friday. */
  readonly friday: Day;
  /** What is due, by day. */
  readonly steps: readonly Step[];
  readonly meetings: readonly ProgrammeMeeting[];
}

export interface ForwardPlan {
  readonly weeks: readonly WeekAhead[];
  /** Open, and their day has passed; the longest first. */
  readonly late: readonly Step[];
}

/** What is due from today, week by week, this one first; on a weekend the week that comes is the first, with the weekend's own. */
export const forwardPlan = (steps: readonly Step[], meetings: readonly ProgrammeMeeting[], today: Day): ForwardPlan => {
  const first = weekdayOf(today) > 5 ? addDays(mondayOf(today), 7) : mondayOf(today);
  const open = steps.filter(({ state }) => state !== 'done').sort(soonest);
  return {
    weeks: Array.from({ length: weeksAhead }, (_, at) => {
      const monday = addDays(first, at * 7);
      const [from, to] = [at === 0 ? today : monday, addDays(monday, 6)];
      const isIn = ({ on }: { readonly on: Day }): boolean => on >= from && on <= to;
      return { monday, friday: addDays(monday, 4), steps: open.filter(isIn), meetings: meetings.filter(isIn) };
    }),
    late: open.filter(({ state }) => state === 'late'),
  };
};

const soonest = (a: Step, b: Step): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.milestone.key < b.milestone.key ? -1 : 1;
};
