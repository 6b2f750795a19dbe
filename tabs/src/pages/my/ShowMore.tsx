import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { my as words } from '../../words/my';
import { useWorkStyles } from './useWorkStyles';

interface Props {
  readonly count: number;
  /** How many are shown before the rest is asked for. */
  readonly first: number;
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
  readonly label: string;
}

/** Shows the rest of a list where it stands; nothing while all of it is shown anyway. */
export const ShowMore = ({ count, first, all, onChange, label }: Props): ReactElement | null => {
  const styles = useWorkStyles();
  if (count <= first) return null;
  const text = all ? words.showLess : words.showAll(count);
  return (
    <Button
      className={styles.more}
      appearance="transparent"
      size="small"
      aria-expanded={all}
      aria-label={`${label}: ${text}`}
      onClick={() => {
        onChange(!all);
      }}
    >
      {text}
    </Button>
  );
};
