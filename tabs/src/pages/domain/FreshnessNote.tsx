import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFreshness } from '../../programme/useFreshness';
import { words } from '../../words';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground3 },
  dot: { width: '8px', height: '8px', borderRadius: '4px', backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** “Live” while the lists are read as they should be; a banner says otherwise. */
export const FreshnessNote = (): ReactElement | null => {
  const styles = useStyles();
  const { trouble } = useFreshness();
  if (trouble) return null;
  return (
    <span className={styles.root}>
      <span className={styles.dot} aria-hidden="true" />
      {words.app.live}
    </span>
  );
};
