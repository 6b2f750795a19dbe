import type { ReactElement } from 'react';
import { slipLimits } from '@ipmo-hub/teams-app/domain';
import { lateText, slipText } from '../../../words/slipText';
import { usePlanStyles } from './usePlanStyles';

interface Props {
  /** Calendar days from the day first agreed. */
  readonly days: number;
  /** Calendar days past its day, for what is open. */
  readonly late?: number;
  readonly settled: boolean;
}

/** Slip as words, loud only where it is still ahead: `+8 wk` red from six weeks, amber from one; what is late says so instead. */
export const SlipText = ({ days, late = 0, settled }: Props): ReactElement => {
  const styles = usePlanStyles();
  if (late > 0 && !settled) return <span className={styles.late}>{lateText(late)}</span>;
  const tone = settled || days < slipLimits.warning ? 'quiet' : days >= slipLimits.serious ? 'late' : 'warning';
  return <span className={styles[tone]}>{slipText(days)}</span>;
};
