import { useCallback, type ReactElement } from 'react';
import { mayEditMilestone, milestoneStanding } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';
import { useProgramme } from '../../../programme/TabProgramme';
import { withEdit } from '../../../programme/withEdits';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';
import { milestone as milestoneWords } from '../../../words/milestone';
import { milestoneNow } from '../milestoneNow';
import type { DomainScene } from '../useDomain';
import { ItemPanel } from './ItemPanel';
import { MilestoneFacts } from './MilestoneFacts';
import { MilestoneForm } from './MilestoneForm';
import { usePanelStyles } from './usePanelStyles';
import { whoMayEdit } from './whoMayEdit';

interface Props {
  readonly view: DomainScene;
  readonly id: string;
  readonly open: boolean;
  /** Told when the panel comes onto the page and when it has left it, its closing movement included. */
  readonly onPresent: (present: boolean) => void;
}

/** One milestone: how it stands now and why, and for those who may, its new date, its being done, and a note. */
export const MilestonePanel = ({ view, id, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, state, go, today, me, pending } = view;
  // The address names one just added as it was called before SharePoint had it.
  const now = edits.idNow(id);
  const live = milestoneNow(now, view);
  const unsaved = pending.get(now);
  const isOnItsWay = unsaved?.state.kind === 'waiting' || unsaved?.state.kind === 'saving';
  // What waits is shown as it will be; what was refused only stands in the fields, to be put right.
  const milestone = live && unsaved && isOnItsWay ? withEdit(live, unsaved.edit) : live;
  const typed = live && unsaved ? withEdit(live, unsaved.edit) : live;
  const close = useCallback(() => {
    go({ ...state, milestone: undefined });
  }, [go, state]);
  const save = (base: Milestone, edit: MilestoneEdit): void => {
    if (Object.keys(edit).length > 0) void edits.save(base, edit);
    close();
  };
  const mayEdit = live !== undefined && me !== undefined && mayEditMilestone(me, live, snapshot);
  return (
    <ItemPanel
      title={milestone?.title}
      meta={milestone && `${milestone.key} · ${snapshot.projects.get(milestone.project)?.title ?? ''}`}
      glyph={milestone && <DiamondGlyph look={lookOf(milestoneStanding(milestone, today))} />}
      words={{ gone: milestoneWords.gone, close: milestoneWords.close, refused: milestoneWords.unsaved }}
      unsent={unsaved}
      open={open}
      onClose={close}
      onPresent={onPresent}
    >
      {milestone && <MilestoneFacts milestone={milestone} view={view} />}
      {milestone &&
        typed &&
        (mayEdit ? (
          <MilestoneForm id={id} milestone={live} shown={milestone} typed={typed} view={view} onSave={save} />
        ) : (
          <p className={styles.readOnly}>{milestoneWords.readOnly(whoMayEdit(milestone, view))}</p>
        ))}
    </ItemPanel>
  );
};
