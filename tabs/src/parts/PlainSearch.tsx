import { mergeClasses } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { ReactElement } from 'react';
import { useFieldStyles } from './useFieldStyles';

interface Props {
  /** Its name, and what stands in it while it is empty. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly size?: 'small' | 'medium';
  readonly className?: string | undefined;
}

/** A search field by Fluent's looks, for the first view. */
export const PlainSearch = ({ label, value, onChange, size = 'medium', className }: Props): ReactElement => {
  const styles = useFieldStyles();
  return (
    <span className={mergeClasses(styles.frame, size === 'small' && styles.small, className)}>
      <Search20Regular aria-hidden="true" style={{ flexShrink: 0 }} />
      <input
        className={styles.field}
        type="search"
        placeholder={label}
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
    </span>
  );
};
