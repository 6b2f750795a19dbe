import { makeStyles, tokens } from '@fluentui/react-components';
import type { Rating } from '@ipmo-hub/teams-app/domain';
import { ratingWords } from '@ipmo-hub/teams-app/words';
import { useId, type ReactElement } from 'react';
import { RagGlyph } from '../../../parts/RagGlyph';

const useStyles = makeStyles({
  root: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px', fontSize: '14px', lineHeight: '20px' },
  choices: { display: 'flex', flexWrap: 'wrap' },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '8px',
    boxSizing: 'border-box',
    minHeight: '32px',
    padding: '4px 12px',
    marginLeft: '-1px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '14px',
    lineHeight: '20px',
    cursor: 'pointer',
    ':first-of-type': { borderRadius: '4px 0 0 4px', marginLeft: 0 },
    ':last-of-type': { borderRadius: '0 4px 4px 0' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 1 },
    ':has(:checked)': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      fontWeight: tokens.fontWeightSemibold,
      boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    },
    '@media (max-width: 599px)': { minHeight: '44px', flexGrow: 1 },
    '@media (forced-colors: active)': { ':has(:checked)': { outline: '2px solid Highlight' } },
  },
  input: { position: 'absolute', opacity: 0, inset: 0, width: '100%', height: '100%', margin: 0, cursor: 'pointer' },
});

interface Props {
  readonly label: string;
  readonly value: Rating;
  readonly choices: readonly Rating[];
  readonly onChange: (rating: Rating) => void;
}

/** How a project stands, chosen by shape, letter and words. */
export const RatingChoice = ({ label, value, choices, onChange }: Props): ReactElement => {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((rating) => (
          <label key={rating} className={styles.choice}>
            <input
              className={styles.input}
              type="radio"
              name={name}
              value={rating}
              checked={rating === value}
              onChange={() => {
                onChange(rating);
              }}
            />
            <RagGlyph rating={rating} silent />
            {ratingWords[rating]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
