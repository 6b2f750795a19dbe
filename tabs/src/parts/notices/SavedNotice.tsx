import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { useChanges, useSaved } from '../../programme/useEdits';
import { notices } from '../../words/notices';
import { PlainButton } from '../PlainButton';
import { mayUndo } from './mayUndo';
import { movedOn } from './movedOn';
import { savedText } from './savedText';
import { useNoticeScene } from './useNoticeScene';
import { useNoticeStyles } from './useNoticeStyles';
import { useUndoKey } from './useUndoKey';

/** Long enough to read, find and press it, also with a screen reader. */
const shownFor = 20_000;

/** What was saved just now, with the way back. */
export const SavedNotice = (): ReactElement | null => {
  const styles = useNoticeStyles();
  const { edits } = useProgramme();
  const saved = useSaved();
  const changes = useChanges();
  const scene = useNoticeScene();
  // Another change of the same item, here or elsewhere, makes it old news.
  const old =
    saved?.changes.every(
      (change) =>
        changes.some(({ list, id }) => list === saved.list && id === change.item.id) ||
        movedOn(change, scene.snapshot[saved.list].get(change.item.id)),
    ) ?? false;
  useEffect(() => {
    if (!saved) return;
    const timer = window.setTimeout(
      () => {
        edits.settle();
      },
      old ? 0 : shownFor,
    );
    return () => {
      window.clearTimeout(timer);
    };
  }, [saved, old, edits]);
  const canUndo = saved !== undefined && !old && mayUndo(saved, scene.me, scene.snapshot);
  const undo = useCallback(() => void edits.undo(), [edits]);
  useUndoKey(canUndo, undo);
  if (!saved || old) return null;
  return (
    <div className={styles.toast}>
      <span>
        {savedText(saved, scene)} {saved.merged && notices.merged}
      </span>
      {canUndo && (
        <PlainButton size="small" appearance="transparent" aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>
          {notices.undo}
        </PlainButton>
      )}
      <PlainButton
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={notices.dismiss}
        onClick={() => {
          edits.settle();
        }}
      />
    </div>
  );
};
