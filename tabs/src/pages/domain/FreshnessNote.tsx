import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useFreshness, useLive } from '../../programme/useFreshness';
import { words } from '../../words';
import { formatTime } from '../../words/formatTime';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground3 },
  dot: { width: '8px', height: '8px', borderRadius: '4px', backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** “Live” while every change comes by itself, else from when the plan is; a banner says what is wrong. */
export const FreshnessNote = (): ReactElement | null => {
  const styles = useStyles();
  const { trouble, asAt, behind } = useFreshness();
  const live = useLive() && !behind;
  if (trouble || (!live && !asAt)) return null;
  const time = asAt ? formatTime(asAt) : '';
  return (
    <span className={styles.root} role="status">
      {live && <span className={styles.dot} aria-hidden="true" />}
      {live ? words.app.live : behind ? words.app.catchingUp(time) : words.app.upToDate(time)}
    </span>
  );
};
