import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: { padding: '32px 20px', textAlign: 'center', color: tokens.colorNeutralForeground1 },
  title: { margin: '0 0 4px', fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  body: {
    maxWidth: '440px',
    margin: '0 auto',
    fontSize: '14px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '16px' },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Said to screen readers when it takes the place of something. */
  readonly announced?: boolean;
}

/** A part of a page that has nothing to show: says so under a heading of its own, and what to do next. */
export const Blank = ({ title, children, actions, announced = false }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root} role={announced ? 'status' : undefined}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.body}>{children}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
