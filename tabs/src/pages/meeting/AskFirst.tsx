import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    flexBasis: '100%',
    scrollMargin: '20px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, flexBasis: '260px', fontSize: '14px', lineHeight: '20px', margin: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold, ':focus': { outline: 'none' } },
  buttons: { display: 'flex', gap: '8px' },
});

interface Props {
  /** What is asked, and what follows from it. */
  readonly question: string;
  readonly why: string;
  readonly now: string;
  readonly not: string;
  readonly busy: boolean;
  readonly className?: string;
  readonly onNow: () => void;
  readonly onNot: () => void;
}

/** Asks before what cannot be taken back. The keyboard is led to the question, not to the button that does it. */
export const AskFirst = ({ question, why, now, not, busy, className, onNow, onNot }: Props): ReactElement => {
  const styles = useStyles();
  const asked = useRef<HTMLElement>(null);
  useEffect(() => {
    asked.current?.focus({ preventScroll: true });
    // With its answers, not only the question's first line.
    asked.current?.closest('[role=group]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      role="group"
      aria-label={question}
      className={mergeClasses(styles.root, className)}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNot();
      }}
    >
      <p className={styles.text}>
        <strong ref={asked} tabIndex={-1} className={styles.strong}>
          {question}
        </strong>{' '}
        {why}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onNow}>
          {now}
        </Button>
        <Button onClick={onNot}>{not}</Button>
      </div>
    </div>
  );
};
