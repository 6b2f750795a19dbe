import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDay, londonClock, type Day } from '@ipmo-hub/teams-app/domain';
import { useProgramme } from '../../programme/TabProgramme';
import { useDropped } from '../../programme/useEdits';
import { words } from '../../words';
import { useNoticeStyles } from './useNoticeStyles';

/** Changes that nobody came back to send in time: said once, so that they can be made again. */
export const DroppedNotice = ({ today }: { readonly today: Day }): ReactElement | null => {
  const styles = useNoticeStyles();
  const { edits } = useProgramme();
  const dropped = useDropped();
  if (dropped.length === 0) return null;
  return (
    <div className={styles.banner} role="status">
      <span className={styles.text}>
        {dropped.map(({ title, at }) => (
          <div key={`${title} ${at}`}>{words.app.dropped(title, formatDay(londonClock(new Date(at)).day, today))}</div>
        ))}
      </span>
      <Button
        size="small"
        onClick={() => {
          edits.forgetDropped();
        }}
      >
        {words.saved.dismiss}
      </Button>
    </div>
  );
};
