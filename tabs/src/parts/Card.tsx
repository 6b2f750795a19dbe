import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: '10px 14px 12px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { breakInside: 'avoid', padding: '6px 12px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '10px', marginBottom: '6px' },
  title: {
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    ':focus': { outline: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title. */
  readonly beside?: ReactNode;
  /** Of its heading, for those who are led there. */
  readonly id?: string;
  readonly className?: string | undefined;
}

/** A part of the page under its heading. */
export const Card = ({ title, beside, children, id: given, className }: Props): ReactElement => {
  const styles = useStyles();
  const own = useId();
  const id = given ?? own;
  return (
    <section className={mergeClasses(styles.root, className)} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {beside}
      </div>
      {children}
    </section>
  );
};
