import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, type ReactElement } from 'react';
import { formatDay } from '@ipmo-hub/teams-app/domain';
import type { Saved } from '../../programme/edits';
import { useProgramme } from '../../programme/TabProgramme';
import { useSaved } from '../../programme/useEdits';
import { words } from '../../words';
import { useNoticeStyles } from './useNoticeStyles';

/** Long enough to read, find and press it, also with a screen reader. */
const shownFor = 20_000;

/** What was saved just now, with the way back. */
export const SavedNotice = (): ReactElement => {
  const styles = useNoticeStyles();
  const { edits } = useProgramme();
  const saved = useSaved();
  useEffect(() => {
    if (!saved) return;
    const timer = window.setTimeout(() => {
      edits.settle();
    }, shownFor);
    return () => {
      window.clearTimeout(timer);
    };
  }, [saved, edits]);
  return (
    <div role="status">
      {saved && (
        <div className={styles.toast}>
          <span>
            {savedText(saved)} {saved.merged && words.saved.merged}
          </span>
          <Button size="small" appearance="transparent" onClick={() => void edits.undo()}>
            {words.saved.undo}
          </Button>
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={words.saved.dismiss}
            onClick={() => {
              edits.settle();
            }}
          />
        </div>
      )}
    </div>
  );
};

const savedText = ({ milestone, edit }: Saved): string => {
  if (edit.done !== undefined)
    return edit.done === null ? words.saved.reopened(milestone.title) : words.saved.done(milestone.title);
  return edit.forecast === undefined
    ? words.saved.changed(milestone.title)
    : words.saved.forecast(milestone.title, formatDay(edit.forecast));
};
