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

interface Thresholds {
  readonly before: readonly number[];
  /** At least one. */
  readonly after: readonly number[];
  /** For example `overdue`. */
  readonly late: string;
}

/**
 * Where a due day stands among the thresholds: working days `before` it, today not counted, and working days `after` it, the due day not counted.
 * `late` names the first of those after it; the others have their number besides. Undefined before the first, and between the due day and the first
 * after it. Thousands of items share a few hundred due days: each day is worked out once.
 */
export const dueMoments = (
  { calendar, today }: RuleScene,
  { before, after, late }: Thresholds,
): ((due: Day) => Moment | undefined) => {
  const known = new Map<Day, Moment | undefined>();
  const work = (due: Day): Moment | undefined => {
    if (due < today) {
      const gone = calendar.workingDaysBetween(due, today);
      const reached = after.filter((threshold) => threshold <= gone);
      const last = Math.max(...reached);
      const name = last === Math.min(...after) ? late : `${late}-${String(last)}`;
      return reached.length === 0 ? undefined : { name, words: overdueWords(due, today), urgent: true };
    }
    const left = calendar.workingDaysBetween(today, due);
    const passed = before.filter((threshold) => left <= threshold);
    return passed.length === 0
      ? undefined
      : { name: `due-in-${String(Math.min(...passed))}`, words: dueWords(due, today), urgent: left === 0 };
  };
  return (due) => {
    if (!known.has(due)) known.set(due, work(due));
    return known.get(due);
  };
};

/** `7 working days before it is due, on the day, 1 working day after it`. */
export const momentsInWords = (
  { before, after }: Pick<Thresholds, 'before' | 'after'>,
  inWords: { readonly before: (days: number) => string; readonly after: (days: number) => string },
): string => {
  const words = before.map((days) => (days === 0 ? 'on the day' : inWords.before(days)));
  return [...words, ...after.map(inWords.after)].join(', ');
};
