import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RiskBand } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { raid } from '../words/raid';
import { useBandStyles } from './useBandStyles';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '28px',
    height: '24px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: '13px',
    lineHeight: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  none: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly score: number | undefined;
  readonly band: RiskBand | undefined;
  /** Beside its own words it is silent to screen readers. */
  readonly silent?: boolean;
}

/** A score of consequence × likelihood in the colour of its band; the number says it, the colour only finds it. */
export const ScoreBadge = ({ score, band, silent = false }: Props): ReactElement => {
  const styles = useStyles();
  const bands = useBandStyles();
  const name = score === undefined || band === undefined ? raid.notScored : raid.score(score, band);
  return (
    <span
      className={mergeClasses(styles.root, band === undefined ? styles.none : bands[band])}
      title={name}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {score ?? '–'}
    </span>
  );
};
