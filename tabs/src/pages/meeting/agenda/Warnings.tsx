import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { meeting as words } from '../../../words/meeting';
import { useMeetingStyles } from '../useMeetingStyles';

const useStyles = makeStyles({
  root: { margin: '0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '6px', minWidth: 0 },
  line: { overflowWrap: 'anywhere' },
});

/** What somebody should look at: an agenda that is too long, papers that are late or incomplete. */
export const Warnings = ({ warnings }: { readonly warnings: readonly string[] }): ReactElement | null => {
  const styles = useStyles();
  const own = useMeetingStyles();
  if (warnings.length === 0) return null;
  return (
    <div className={mergeClasses(own.warningBox, styles.root)}>
      <span className={own.warningIcon} aria-hidden="true">
        <Warning16Filled />
      </span>
      <ul className={styles.list} aria-label={words.warnings}>
        {warnings.map((sentence) => (
          <li key={sentence} className={styles.line}>
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
};
