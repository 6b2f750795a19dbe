import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, type ReactElement } from 'react';
import { formatDay, mayEditMilestone } from '@ipmo-hub/teams-app/domain';
import type { Saved } from '../../programme/edits';
import { useProgramme } from '../../programme/TabProgramme';
import { useSaved } from '../../programme/useEdits';
import { words } from '../../words';
import { movedOn } from './movedOn';
import type { DomainScene } from './useDomain';
import { useNoticeStyles } from './useNoticeStyles';

/** Long enough to read, find and press it, also with a screen reader. */
const shownFor = 20_000;

/** What was saved just now, with the way back. */
export const SavedNotice = ({ view }: { readonly view: DomainScene }): ReactElement => {
  const styles = useNoticeStyles();
  const { edits } = useProgramme();
  const saved = useSaved();
  // Another change of the same milestone, here or elsewhere, makes it old news.
  const old =
    saved !== undefined &&
    (view.pending.has(saved.milestone.id) || movedOn(saved, view.snapshot.milestones.get(saved.milestone.id)));
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
  // Who has just handed it to somebody else may no longer take that back.
  const mayUndo = saved && view.me && mayEditMilestone(view.me, saved.milestone, view.snapshot);
  return (
    <div role="status">
      {saved && !old && (
        <div className={styles.toast}>
          <span>
            {savedText(saved, view.nameOf)} {saved.merged && words.saved.merged}
          </span>
          {mayUndo && (
            <Button size="small" appearance="transparent" onClick={() => void edits.undo()}>
              {words.saved.undo}
            </Button>
          )}
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

const savedText = ({ milestone, edit }: Saved, nameOf: DomainScene['nameOf']): string => {
  if (edit.done !== undefined)
    return edit.done === null ? words.saved.reopened(milestone.title) : words.saved.done(milestone.title);
  if (edit.owner !== undefined) return words.saved.owner(milestone.title, nameOf(edit.owner));
  return edit.forecast === undefined
    ? words.saved.changed(milestone.title)
    : words.saved.forecast(milestone.title, formatDay(edit.forecast));
};
