import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { draft as words } from '../../words/draft';
import type { DraftInHand } from './useDraft';

const useStyles = makeStyles({
  // Always there, so that what comes into it is said; without room of its own while it is empty.
  frame: { fontSize: '12px', lineHeight: '16px', ':empty': { position: 'absolute' }, '& > p': { margin: '0 0 4px' } },
  kept: { color: tokens.colorNeutralForeground3 },
  changed: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  away: {
    padding: '4px',
    border: 'none',
    minHeight: '24px',
    backgroundColor: 'transparent',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly draft: Pick<DraftInHand<object>, 'isKept' | 'changed' | 'clear'>;
}

/** Above a form: that the text is of an earlier opening, with a way to be rid of it, and that somebody else has changed the item meanwhile. */
export const DraftNote = ({ draft: { isKept, changed, clear } }: Props): ReactElement => {
  const styles = useStyles();
  return (
    <div role="status" className={styles.frame}>
      {changed && <p className={styles.changed}>{words.changed(changed.by)}</p>}
      {isKept && (
        <p className={styles.kept}>
          {words.kept} ·{' '}
          <button
            type="button"
            className={styles.away}
            onClick={({ currentTarget }) => {
              // The button goes: the keyboard stays in the form.
              currentTarget.form?.querySelector<HTMLElement>('input, select, textarea')?.focus();
              clear();
            }}
          >
            {words.throwAway}
          </button>
        </p>
      )}
    </div>
  );
};
