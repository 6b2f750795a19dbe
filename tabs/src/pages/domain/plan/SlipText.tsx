import type { ReactElement } from 'react';
import { slipLimits } from '@ipmo-hub/teams-app/domain';
import { lateText, slipText } from '../../../words/slipText';
import { usePlanStyles } from './usePlanStyles';

interface Slip {
  /** Calendar days from the day first agreed. */
  readonly days: number;
  /** Calendar days past its day, for what is open. */
  readonly late?: number;
  readonly settled: boolean;
}

/** Slip as words, loud only where it is still ahead: `+8 wk` red from six weeks, amber from one; what is late says so instead. */
export const slipMark = ({ days, late = 0, settled }: Slip) => {
  if (late > 0 && !settled) return { tone: 'late', text: lateText(late) } as const;
  const tone = settled || days < slipLimits.warning ? 'quiet' : days >= slipLimits.serious ? 'late' : 'warning';
  return { tone, text: slipText(days) } as const;
};

/** The same as an element, among other words. */
export const SlipText = (slip: Slip): ReactElement => {
  const styles = usePlanStyles();
  const { tone, text } = slipMark(slip);
  return <span className={styles[tone]}>{text}</span>;
};
