import { mergeClasses } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { useRiskPanelStyles } from './useRiskPanelStyles';

interface Props {
  readonly name: string;
  /** What 1 to 5 stand for. */
  readonly words: readonly string[];
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** Five buttons in a row, one of which holds: arrows move between them, as in any group of radio buttons. */
export const ScoreScale = ({ name, words, value, onChange }: Props): ReactElement => {
  const styles = useRiskPanelStyles();
  const group = useId();
  return (
    <fieldset className={styles.scale}>
      <legend className={styles.legend}>{name}</legend>
      <div className={styles.steps}>
        {words.map((word, at) => {
          const step = at + 1;
          return (
            <label key={word} className={mergeClasses(styles.step, value === step && styles.chosen)} title={word}>
              <input
                type="radio"
                className={styles.input}
                name={group}
                aria-label={`${String(step)}, ${word}`}
                checked={value === step}
                onChange={() => {
                  onChange(step);
                }}
              />
              <span aria-hidden="true">{step}</span>
            </label>
          );
        })}
      </div>
      <div className={styles.said} aria-hidden="true">
        {value === undefined ? `${words[0] ?? ''} … ${(words.at(-1) ?? '').toLowerCase()}` : words[value - 1]}
      </div>
    </fieldset>
  );
};
