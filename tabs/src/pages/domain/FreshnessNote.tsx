import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { useUnsent } from '../../programme/useEdits';
import { useFreshness, useLive } from '../../programme/useFreshness';
import { words } from '../../words';
import { formatTime } from '../../words/formatTime';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground3 },
  dot: { width: '8px', height: '8px', borderRadius: '4px', backgroundColor: tokens.colorStatusSuccessBackground3 },
});

/** A change that is not saved by then tells that SharePoint may be out of reach. */
const slowMs = 2_500;

/** “Live” while every change comes by itself and leaves at once, else from when the plan is; a banner says what is wrong. */
export const FreshnessNote = (): ReactElement | null => {
  const styles = useStyles();
  const { trouble, asAt, behind } = useFreshness();
  const pending = useUnsent();
  const slow = useSlow(pending.some(({ state }) => state.kind === 'saving'));
  const stuck = slow || pending.some(({ state }) => state.kind === 'waiting');
  const live = useLive() && !behind && !stuck;
  if (trouble || (!live && !asAt && !slow)) return null;
  const time = asAt ? formatTime(asAt) : '';
  return (
    <span className={styles.root} role="status">
      {live && <span className={styles.dot} aria-hidden="true" />}
      {slow
        ? words.app.stillSaving
        : live
          ? words.app.live
          : behind
            ? words.app.catchingUp(time)
            : words.app.upToDate(time)}
    </span>
  );
};

/** Whether something has gone on for longer than it should. */
const useSlow = (going: boolean): boolean => {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = window.setTimeout(() => {
      setSlow(true);
    }, slowMs);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [going]);
  return slow;
};
