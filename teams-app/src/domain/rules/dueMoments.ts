import type { Day } from '../plan';
import { dueWords, overdueWords } from './reasons';
import type { RuleScene } from './rule';

/** The last threshold that a due day has passed. */
export interface Moment {
  /** For example `due-in-7`. */
  readonly name: string;
  /** What is the case with it, from `is due on` on. */
  readonly words: string;
  readonly urgent: boolean;
}

/**
 * Where a due day stands among the thresholds (working days before it, today not counted); `late` names the moment after it. Undefined before
 * the first. Thousands of items share a few hundred due days: each day is worked out once.
 */
export const dueMoments = (
  { calendar, today }: RuleScene,
  thresholds: readonly number[],
  late: string,
): ((due: Day) => Moment | undefined) => {
  const known = new Map<Day, Moment | undefined>();
  const work = (due: Day): Moment | undefined => {
    if (due < today) return { name: late, words: overdueWords(due, today), urgent: true };
    const left = calendar.workingDaysBetween(today, due);
    const passed = thresholds.filter((threshold) => left <= threshold);
    return passed.length === 0
      ? undefined
      : { name: `due-in-${String(Math.min(...passed))}`, words: dueWords(due, today), urgent: left === 0 };
  };
  return (due) => {
    if (!known.has(due)) known.set(due, work(due));
    return known.get(due);
  };
};

/** `7 working days before it is due, on the day, once it is overdue`. */
export const momentsInWords = (
  thresholds: readonly number[],
  before: (days: number) => string,
  late: string,
): string => {
  const words = thresholds.map((days) => (days === 0 ? 'on the day' : before(days)));
  return [...words, late].join(', ');
};
