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
  const { forecast, done } = milestone;
  const slipDays = slipOf(milestone);
  const next = isNext && done === undefined;
  const state = stateOf(milestone, slipDays, today, next);
  return {
    milestone,
    state,
    severity: severityOf(state, slipDays),
    slipDays,
    lateDays: lateDays(forecast, today, done),
    isNext: next,
  };
};

const stateOf = (
  { done, forecast }: MilestoneRecord,
  slipDays: number,
  today: Day,
  isNext: boolean,
): MilestoneState => {
  if (done !== undefined) return 'done';
  if (forecast < today) return 'late';
  if (slipDays >= slipLimits.warning) return 'slipped';
  return isNext ? 'next' : 'to come';
};

const severityOf = (state: MilestoneState, slipDays: number): MilestoneStanding['severity'] => {
  if (state === 'late') return 'serious';
  if (state !== 'slipped') return 'none';
  return slipDays >= slipLimits.serious ? 'serious' : 'warning';
};
