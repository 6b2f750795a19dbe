import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFieldStyles } from './useFieldStyles';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
  readonly size?: 'small' | 'medium';
  readonly className?: string | undefined;
}

/** The browser's own list of choices in Fluent's looks, for the first view. */
export const PlainSelect = ({ label, value, choices, onChange, size = 'medium', className }: Props): ReactElement => {
  const styles = useFieldStyles();
  return (
    <span className={mergeClasses(styles.frame, size === 'small' && styles.small, className)}>
      <span className={styles.width} aria-hidden="true">
        {choices.find(({ id }) => id === value)?.name}
      </span>
      <select
        className={mergeClasses(styles.field, styles.select)}
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 4l4 4 4-4" />
      </svg>
    </span>
  );
};
