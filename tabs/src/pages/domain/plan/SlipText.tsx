import type { ReactElement } from 'react';
import { slipLimits } from '@ipmo-hub/teams-app/domain';
import { lateText, slipText } from '../../../words/slipText';
import { usePlanStyles } from './usePlanStyles';

type Tone = 'quiet' | 'warning' | 'late';

interface Props {
  /** Calendar days from the day first agreed. */
  readonly days: number;
  /** Calendar days past its day, for what is open. */
  readonly late?: number;
  readonly settled: boolean;
}

/** Slip as words, loud only where it is still ahead: `+8 wk` red from six weeks, amber from one; what is late says so instead. */
export const SlipText = (props: Props): ReactElement => {
  const { tone, text } = slipSaid(props);
  return <span className={usePlanStyles()[tone]}>{text}</span>;
};

/** The same as words and how loud they are, for what has an element of its own. */
export const slipSaid = ({
  days,
  late = 0,
  settled,
}: Props): { readonly tone: Tone; readonly text: string | undefined } => {
  if (late > 0 && !settled) return { tone: 'late', text: lateText(late) };
  const tone = settled || days < slipLimits.warning ? 'quiet' : days >= slipLimits.serious ? 'late' : 'warning';
  return { tone, text: slipText(days) };
};
