import { Button, DrawerBody, DrawerHeader, OverlayDrawer } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useState, type ReactElement } from 'react';
import { mayEditMilestone, milestoneStanding } from '@ipmo-hub/teams-app/domain';
import type { MilestoneEdit } from '../../../programme/edits';
import { useProgramme } from '../../../programme/TabProgramme';
import { withEdit } from '../../../programme/withEdits';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';
import { Presence } from '../../../parts/Presence';
import { milestone as milestoneWords } from '../../../words/milestone';
import type { DomainScene } from '../useDomain';
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

/** One milestone: how it stands and why, and for those who may, its new date, its being done, and a note. */
export const MilestonePanel = ({ view, id, open, onPresent }: Props): ReactElement => {
  const styles = usePanelStyles();
  const { edits } = useProgramme();
  const { snapshot, state, go, today, me, pending } = view;
  // What the person looked at when they opened it: a change by somebody else meanwhile must come back as a conflict.
  const [base] = useState(() => snapshot.milestones.get(id));
  const unsaved = pending.get(id);
  // What waits is shown as it will be; what was refused only stands in the fields, to be put right.
  const milestone = base && unsaved?.state.kind === 'waiting' ? withEdit(base, unsaved.edit) : base;
  const typed = base && unsaved ? withEdit(base, unsaved.edit) : base;
  const close = useCallback(() => {
    go({ ...state, milestone: undefined });
  }, [go, state]);
  const save = (edit: MilestoneEdit): void => {
    if (base) void edits.save(base, edit);
    close();
  };
  const mayEdit = base !== undefined && me !== undefined && mayEditMilestone(me, base, snapshot);

  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="small"
      className={styles.drawer}
      aria-label={milestone?.title ?? milestoneWords.gone}
      onOpenChange={(_, data) => {
        if (!data.open) close();
      }}
    >
      <DrawerHeader>
        <div className={styles.head}>
          {milestone && <DiamondGlyph look={lookOf(milestoneStanding(milestone, today))} />}
          <div className={styles.headText}>
            <h2 className={styles.title}>{milestone?.title ?? milestoneWords.gone}</h2>
            {milestone && (
              <div className={styles.meta}>
                {milestone.key} · {snapshot.projects.get(milestone.project)?.title}
              </div>
            )}
          </div>
          <Button appearance="subtle" aria-label={milestoneWords.close} icon={<Dismiss20Regular />} onClick={close} />
        </div>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <Presence onChange={onPresent} />
        {milestone && <MilestoneFacts milestone={milestone} view={view} />}
        {open && unsaved?.state.kind === 'refused' && (
          <p className={styles.refused}>
            {milestoneWords.unsaved} {unsaved.state.error.say} {unsaved.state.error.next}
          </p>
        )}
        {milestone &&
          typed &&
          (mayEdit ? (
            <MilestoneForm milestone={milestone} typed={typed} view={view} onSave={save} />
          ) : (
            <p className={styles.readOnly}>{milestoneWords.readOnly(whoMayEdit(milestone, view))}</p>
          ))}
      </DrawerBody>
    </OverlayDrawer>
  );
};
