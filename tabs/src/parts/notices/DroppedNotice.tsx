import type { ReactElement } from 'react';
import { formatDay, londonClock } from '@ipmo-hub/teams-app/domain';
import { useProgramme } from '../../programme/TabProgramme';
import { useDropped } from '../../programme/useEdits';
import { notices } from '../../words/notices';
import { PlainButton } from '../PlainButton';
import { useNoticeStyles } from './useNoticeStyles';

/** Changes that nobody came back to send in time, or that cannot be read any more: said once, so that they can be made again. */
export const DroppedNotice = (): ReactElement | null => {
  const styles = useNoticeStyles();
  const { edits, now } = useProgramme();
  const dropped = useDropped();
  const { day: today } = londonClock(now());
  if (dropped.length === 0) return null;
  return (
    <div className={styles.banner} role="status">
      <span className={styles.text}>
        {dropped.map(({ title, at }) => (
          <div key={`${title} ${at}`}>{notices.dropped(title, formatDay(londonClock(new Date(at)).day, today))}</div>
        ))}
      </span>
      <PlainButton
        size="small"
        onClick={() => {
          edits.forgetDropped();
        }}
      >
        {notices.dismiss}
      </PlainButton>
    </div>
  );
};
