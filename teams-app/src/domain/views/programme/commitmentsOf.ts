import type { Day } from '../../plan';
import { slipLimits, slipOf } from '../slipOf';
import type { Step } from './records';

/** Kept: done by the day first agreed, or less than a week after it. Overdue: its day passed, and nobody gave another. */
export type CommitmentFate = 'kept' | 'moved once' | 'moved again' | 'overdue';

export const commitmentFates: readonly CommitmentFate[] = ['kept', 'moved once', 'moved again', 'overdue'];

/** What became of the days first agreed that have come since `since`; every one is in exactly one of the four. */
export interface Commitments {
  readonly since: Day;
  readonly total: number;
  /** By the day first agreed, newest first. */
  readonly steps: Readonly<Record<CommitmentFate, readonly Step[]>>;
}

/** First day of the stretch that commitments are looked at in: this calendar month and the two before, so that it is never empty on the first of a month. */
export const commitmentsSince = (today: Day): Day => {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - 2;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
};

export const commitmentsOf = (steps: Iterable<Step>, since: Day, today: Day): Commitments => {
  const found: Record<CommitmentFate, Step[]> = { kept: [], 'moved once': [], 'moved again': [], overdue: [] };
  let total = 0;
  for (const step of steps) {
    if (!hasCome(step, since, today)) continue;
    found[fateOf(step)].push(step);
    total += 1;
  }
  for (const list of Object.values(found)) list.sort(newestFirst);
  return { since, total, steps: found };
};

/** Today's own is still to be kept, unless it is done already. */
const hasCome = ({ milestone: { baseline, done } }: Step, since: Day, today: Day): boolean =>
  baseline >= since && (baseline < today || (baseline === today && done !== undefined));

const fateOf = ({ milestone }: Step): CommitmentFate => {
  const slip = slipOf(milestone);
  if (milestone.done !== undefined && slip < slipLimits.warning) return 'kept';
  if (milestone.done === undefined && slip <= 0) return 'overdue';
  return (milestone.moved ?? 0) >= 2 ? 'moved again' : 'moved once';
};

const newestFirst = ({ milestone: a }: Step, { milestone: b }: Step): number => {
  if (a.baseline !== b.baseline) return a.baseline > b.baseline ? -1 : 1;
  return a.key < b.key ? -1 : 1;
};
