import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { my } from '../words/my';

const useStyles = makeStyles({
  root: {
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    marginTop: '4px',
    '& > summary': { cursor: 'pointer', lineHeight: '24px' },
    '& ol': { margin: '4px 0 0', paddingLeft: '20px' },
  },
});

interface Props {
  /** Oldest first. */
  readonly steps: readonly { readonly day: Day | undefined; readonly words: string }[];
  readonly today: Day;
}

/** What happened to an escalation so far, folded; nothing where nothing did. */
export const StepHistory = ({ steps, today }: Props): ReactElement | null => {
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary>{my.history(steps.length)}</summary>
      <ol>
        {steps.map(({ day, words }, at) => (
          <li key={at}>
            {day === undefined ? '' : `${formatDay(day, today)}: `}
            {words}
          </li>
        ))}
      </ol>
    </details>
  );
};
