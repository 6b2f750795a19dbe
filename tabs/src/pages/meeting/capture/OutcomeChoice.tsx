import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { DecisionDraft } from '@ipmo-hub/teams-app/usecases';
import { useId, type ReactElement } from 'react';
import { capture as words } from '../../../words/capture';

const useStyles = makeStyles({
  root: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontSize: '14px', lineHeight: '20px', paddingBottom: '2px', marginBottom: '2px' },
  choices: { display: 'flex', flexWrap: 'wrap' },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: '0 12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    marginRight: '-1px',
    fontSize: '14px',
    lineHeight: '20px',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    ':first-child': { borderTopLeftRadius: '4px', borderBottomLeftRadius: '4px' },
    ':last-child': { borderTopRightRadius: '4px', borderBottomRightRadius: '4px' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
    '@media (max-width: 719px)': { minHeight: '44px', padding: '0 7px', columnGap: '4px' },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    zIndex: 1,
  },
  input: { position: 'absolute', inset: 0, opacity: 0, margin: 0, cursor: 'pointer' },
});

const outcomes = ['Agreed', 'Not agreed', 'Deferred'] as const satisfies readonly DecisionDraft['outcome'][];

interface Props {
  readonly outcome: DecisionDraft['outcome'];
  readonly onChoose: (outcome: DecisionDraft['outcome']) => void;
}

/** How it came out: one of three, side by side. */
export const OutcomeChoice = ({ outcome, onChoose }: Props): ReactElement => {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{words.outcome}</legend>
      <div className={styles.choices}>
        {outcomes.map((one) => (
          <label key={one} className={mergeClasses(styles.choice, one === outcome && styles.chosen)}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={one === outcome}
              className={styles.input}
              onChange={() => {
                onChoose(one);
              }}
            />
            {one === outcome && <Checkmark16Regular aria-hidden="true" />}
            {one}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
