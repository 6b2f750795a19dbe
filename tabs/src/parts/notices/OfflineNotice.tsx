import { CloudOff20Regular } from '@fluentui/react-icons/svg/cloud-off';
import type { ReactElement } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { useUnsent } from '../../programme/useEdits';
import { useFreshness } from '../../programme/useFreshness';
import { words } from '../../words';
import { formatTime } from '../../words/formatTime';
import { PlainButton } from '../PlainButton';
import { useNoticeStyles } from './useNoticeStyles';

/** Says that the plan is not current, and that changes wait. */
export const OfflineNotice = (): ReactElement | null => {
  const styles = useNoticeStyles();
  const { freshness, edits } = useProgramme();
  const { asAt, trouble } = useFreshness();
  const waiting = useUnsent().filter(({ state }) => state.kind === 'waiting').length;
  if (!trouble && waiting === 0) return null;
  const offline = trouble?.code === 'graph.unreachable';
  const what = trouble === undefined ? words.app.notSent : offline ? words.app.offline : trouble.say;
  return (
    <div className={styles.banner} role="status">
      <span className={styles.icon} aria-hidden="true">
        <CloudOff20Regular />
      </span>
      <span className={styles.text}>
        <span className={styles.strong}>{what}</span> {trouble && asAt && words.app.notFresh(formatTime(asAt))}{' '}
        {waiting > 0 && words.app.waiting(waiting, edits.kept)} {trouble && !offline && trouble.next}
      </span>
      <PlainButton size="small" onClick={() => void freshness.refresh().then(() => edits.resend())}>
        {words.app.tryAgain}
      </PlainButton>
    </div>
  );
};
