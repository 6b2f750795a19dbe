import { daysBetween } from '../day';
import type { Day, MilestoneRecord } from '../plan';

/** Slips from these many calendar days on are shown as a warning (amber) and as serious (red). */
export const slipLimits = { warning: 7, serious: 42 } as const;

/** Calendar days by which a milestone moved from what was first agreed: later positive, earlier negative. Once done, the day it was done counts. */
export const slipOf = ({ baseline, forecast, done }: Pick<MilestoneRecord, 'baseline' | 'forecast' | 'done'>): number =>
  daysBetween(baseline, done ?? forecast);

/** Calendar days by which a project's finish moved. */
export const finishSlipOf = ({
  baselineFinish,
  finish,
}: {
  readonly baselineFinish: Day;
  readonly finish: Day;
}): number => daysBetween(baselineFinish, finish);
