import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flexGrow: 1,
    padding: '32px 20px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground1,
  },
  title: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold, margin: '12px 0 4px' },
  body: { fontSize: '14px', lineHeight: '20px', color: tokens.colorNeutralForeground2, maxWidth: '440px', margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px', marginTop: '16px' },
  icon: { color: tokens.colorNeutralForeground3, fontSize: '28px', lineHeight: '28px' },
});

interface Props {
  readonly icon?: ReactElement;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly role?: 'alert' | 'status';
}

/** What a page says instead of its content: what happened, what is safe, what to do next. */
export const Message = ({ icon, title, children, actions, role }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root} role={role}>
      {icon && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <h1 className={styles.title}>{title}</h1>
      {children && <div className={styles.body}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
};
