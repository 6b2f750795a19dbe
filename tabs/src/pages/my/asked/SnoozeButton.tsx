import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { my as words } from '../../../words/my';
import { useWorkStyles } from '../useWorkStyles';

interface Props {
  /** What would rest, for screen readers. */
  readonly title: string;
  readonly small?: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens the form that lets a matter rest. */
export const SnoozeButton = ({ title, small = false, open, onToggle }: Props): ReactElement => {
  const styles = useWorkStyles();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size={small ? 'small' : 'medium'}
      aria-expanded={open}
      aria-label={words.settleLabel(words.snooze, title)}
      onClick={onToggle}
    >
      {words.snooze}
    </Button>
  );
};
