import { lateDays } from '../lateDays';
import type { Day, MilestoneRecord } from '../plan';
import { slipLimits, slipOf } from './slipOf';

/** Late: its day has passed and it is not done. Slipped: put back by a week or more. Next: the project's first open one. */
export type MilestoneState = 'done' | 'next' | 'to come' | 'slipped' | 'late';

/** How a milestone stands on a day, for every page and card. */
export interface MilestoneStanding<M extends MilestoneRecord = MilestoneRecord> {
  readonly milestone: M;
  readonly state: MilestoneState;
  /** How loudly to say it: six weeks of slip, or being late, is serious; a week is a warning. Done is never loud. */
  readonly severity: 'none' | 'warning' | 'serious';
  /** Calendar days, later positive. */
  readonly slipDays: number;
  /** Calendar days since its day passed; 0 unless it is late. */
  readonly lateDays: number;
  /** The first open milestone of its project, whatever its state. */
  readonly isNext: boolean;
}

export const milestoneStanding = <M extends MilestoneRecord>(
  milestone: M,
  today: Day,
  isNext = false,
): MilestoneStanding<M> => {
  const slipDays = slipOf(milestone);
  const base = { milestone, slipDays, lateDays: 0, isNext };
  if (milestone.done !== undefined) return { ...base, state: 'done', severity: 'none', isNext: false };
  if (milestone.forecast < today)
    return { ...base, state: 'late', severity: 'serious', lateDays: lateDays(milestone.forecast, today) };
  if (slipDays >= slipLimits.serious) return { ...base, state: 'slipped', severity: 'serious' };
  if (slipDays >= slipLimits.warning) return { ...base, state: 'slipped', severity: 'warning' };
  return { ...base, state: isNext ? 'next' : 'to come', severity: 'none' };
};
