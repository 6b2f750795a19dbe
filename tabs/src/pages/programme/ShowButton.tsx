import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useShown, type ShownList } from './useShown';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    padding: '2px 4px',
    margin: '-2px -4px',
    minHeight: '24px',
    boxSizing: 'border-box',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (max-width: 719px)': { minHeight: '44px', margin: '0 -4px' },
    '@media print': { color: 'inherit', minHeight: 0 },
  },
  arrow: {
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentcolor',
    strokeWidth: '1.4px',
    '@media print': { display: 'none' },
  },
  open: { transform: 'rotate(180deg)' },
});

interface Props {
  readonly list: ShownList;
  readonly children: ReactNode;
  readonly label?: string;
  readonly className?: string | undefined;
}

/** A number, or words with one, that opens what it counts where it stands. */
export const ShowButton = ({ list, children, label, className }: Props): ReactElement => {
  const styles = useStyles();
  const [shown, show] = useShown(list);
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, className)}
      aria-expanded={shown}
      aria-label={label}
      onClick={() => {
        show(!shown);
      }}
    >
      {children}
      <svg
        className={mergeClasses(styles.arrow, shown && styles.open)}
        width="10"
        height="10"
        viewBox="0 0 10 10"
        aria-hidden="true"
      >
        <path d="M2 3.5 5 6.5 8 3.5" />
      </svg>
    </button>
  );
};
