import type { Day, MilestoneRecord } from '../plan';

type Step = Pick<MilestoneRecord, 'forecast' | 'done'>;

/** What a milestone waits for, and what waits for it. */
export interface Links<M extends Step = MilestoneRecord> {
  readonly waitsFor: readonly M[];
  readonly holdsUp: readonly M[];
}

/** Why one should look twice at a milestone's day; none of it forbids the day. */
export interface DateDoubts<M extends Step = MilestoneRecord> {
  /** Whole years from today, where they are so many that a digit is likely to be wrong. */
  readonly yearsAhead: number | undefined;
  /** Open ones that have to come first and come later. */
  readonly comeLater: readonly M[];
  /** Open ones that wait for it and come earlier. */
  readonly comeEarlier: readonly M[];
}

/** A programme's plan reaches over two financial years at the most. */
const fewYears = 3;

export const dateDoubts = <M extends Step>(day: Day, { waitsFor, holdsUp }: Links<M>, today: Day): DateDoubts<M> => {
  const years = Number(day.slice(0, 4)) - Number(today.slice(0, 4)) - (day.slice(5) < today.slice(5) ? 1 : 0);
  const isOpen = ({ done }: Step): boolean => done === undefined;
  return {
    yearsAhead: years >= fewYears ? years : undefined,
    comeLater: waitsFor.filter((one) => isOpen(one) && one.forecast > day),
    comeEarlier: holdsUp.filter((one) => isOpen(one) && one.forecast < day),
  };
};
