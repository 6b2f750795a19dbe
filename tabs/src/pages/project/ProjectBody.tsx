import { makeStyles } from '@fluentui/react-components';
import { Suspense, useCallback, useRef, useState, type ReactElement } from 'react';
import { lazyPart } from '../../parts/lazyPart';
import { PageNotices } from '../../parts/notices/PageNotices';
import { useLingering } from '../../parts/useLingering';
import { whenUncovered } from '../../parts/whenUncovered';
import { project as words } from '../../words/project';
import { useDomain } from '../domain/useDomain';
import { useProgramme } from '../../programme/TabProgramme';
import { CardSkeleton } from '../my/CardSkeleton';
import { DeedNote } from '../my/DeedNote';
import { ReportForm } from '../my/report/ReportForm';
import { returnReport } from '../my/report/useReport';
import { useDeed } from '../my/useDeed';
import { useKeptFocus } from '../my/useKeptFocus';
import { Card } from '../../parts/Card';
import { BarrierForm } from './BarrierForm';
import { GovernanceStrip } from './GovernanceStrip';
import { HandoverCard } from './handover/HandoverCard';
import { LogCard } from './LogCard';
import { MattersCard } from './MattersCard';
import { StoryPlan } from './plan/StoryPlan';
import { ProjectHeader } from './ProjectHeader';
import { returnBarrier } from './returnBarrier';
import { RaidCard } from './RaidCard';
import { RolloutCard } from './rollout/RolloutCard';
import type { ProjectScene } from './useProjectStory';

const MilestonePanel = lazyPart(async () => (await import('../domain/panel/MilestonePanel')).MilestonePanel);

const AddPanel = lazyPart(async () => (await import('../domain/add/AddPanel')).AddPanel);

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    padding: '10px 20px 20px',
    '@media (max-width: 719px)': { padding: '10px 12px 20px' },
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.75fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: '10px',
    '@media (max-width: 959px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '10px', minWidth: 0 },
  about: { margin: 0, fontSize: '14px', lineHeight: '20px', maxWidth: '900px', whiteSpace: 'pre-wrap' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** A project read downwards: who answers for it, where it is live, its plan, what is stuck, what was said and decided, how it ends. */
export const ProjectBody = ({ scene }: { readonly scene: ProjectScene }): ReactElement => {
  const styles = useStyles();
  const root = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<'update' | 'barrier'>();
  const [said, setSaid] = useState('');
  const [covered, setCovered] = useState(false);
  useKeptFocus(root);
  const { account } = useProgramme();
  const report = useDeed(`projects/${scene.project.id}`);
  const barrier = useDeed(`projects/${scene.project.id}/barrier`);
  const { story, snapshot, today, ready } = scene;
  const domain = useDomain(story.domain?.code ?? '');
  const view = domain.kind === 'domain' ? domain.view : undefined;
  const panel = useLingering(view?.state.milestone);
  const adding = useLingering(view?.state.add === undefined ? undefined : true);
  const onPanel = useCallback(
    (present: boolean) => {
      const page = root.current;
      if (present || !page) setCovered(present);
      else {
        const from = page.querySelector<HTMLElement>(`button[data-milestone="${panel.shown ?? ''}"]`);
        from?.focus({ preventScroll: true });
        whenUncovered(page, () => {
          setCovered(false);
        });
      }
    },
    [panel.shown],
  );
  const onAdd = useCallback(
    (present: boolean) => {
      onPanel(present);
      if (!present) root.current?.querySelector<HTMLElement>('[data-add]')?.focus({ preventScroll: true });
    },
    [onPanel],
  );
  const addMilestone = (): void => {
    view?.go({ ...view.state, add: 'milestone' }, true);
  };
  const openMilestone = useCallback(
    (milestone: string) => {
      view?.go({ ...view.state, milestone }, true);
    },
    [view],
  );
  const done = (what: string): void => {
    setOpen(undefined);
    setSaid(what);
  };
  const cancel = (): void => {
    setOpen(undefined);
  };
  return (
    <main ref={root} className={styles.page}>
      <PageNotices
        covered={covered}
        onOpen={(list, id) => {
          if (list === 'milestones') openMilestone(id);
        }}
      />
      <div className={styles.scroller}>
        <ProjectHeader
          scene={scene}
          open={open}
          onOpen={setOpen}
          sent={{ update: report.kept !== undefined, barrier: barrier.kept !== undefined }}
        />
        <div role="status" className={styles.hidden}>
          {said}
        </div>
        <div className={styles.body}>
          {report.kept && (
            <div>
              <DeedNote
                deed={report}
                onTakenBack={(back) => {
                  returnReport(account.objectId, back);
                }}
              />
            </div>
          )}
          {barrier.kept && (
            <div>
              <DeedNote
                deed={barrier}
                onTakenBack={(back) => {
                  returnBarrier(account.objectId, `projects/${scene.project.id}/barrier`, back);
                }}
              />
            </div>
          )}
          {open === 'update' && !report.kept && (
            <Card title={words.updateTitle}>
              <ReportForm
                project={scene.project}
                snapshot={snapshot}
                today={today}
                focused
                onSent={done}
                onCancel={cancel}
              />
            </Card>
          )}
          {open === 'barrier' && !barrier.kept && (
            <Card title={words.raise}>
              <BarrierForm scene={scene} onDone={done} onCancel={cancel} />
            </Card>
          )}
          {ready.governance ? <GovernanceStrip scene={scene} /> : <CardSkeleton title={words.governance} />}
          <div className={styles.columns}>
            <div className={styles.column}>
              {ready.verdict && story.rollout && <RolloutCard scene={scene} rollout={story.rollout} />}
              {ready.plan ? (
                <StoryPlan scene={scene} onOpen={openMilestone} onAdd={addMilestone} />
              ) : (
                <CardSkeleton title={words.plan} />
              )}
              {story.project.summary !== undefined && (
                <Card title={words.about}>
                  <p className={styles.about}>{story.project.summary}</p>
                </Card>
              )}
              {ready.handover ? <HandoverCard scene={scene} /> : <CardSkeleton title={words.handover} />}
            </div>
            <div className={styles.column}>
              {ready.matters ? <MattersCard scene={scene} /> : <CardSkeleton title={words.matters} />}
              {ready.raid ? <RaidCard scene={scene} /> : <CardSkeleton title={words.raid} />}
              {ready.log ? <LogCard scene={scene} /> : <CardSkeleton title={words.log} />}
            </div>
          </div>
        </div>
      </div>
      <Suspense fallback={null}>
        {view && panel.shown !== undefined && (
          <MilestonePanel
            key={panel.turn}
            view={view}
            id={panel.shown}
            open={view.state.milestone !== undefined}
            onPresent={onPanel}
            onGiveUp={() => {
              view.go({ ...view.state, milestone: undefined });
            }}
          />
        )}
        {view && adding.shown && (
          <AddPanel
            key={adding.turn}
            view={view}
            project={scene.project}
            open={view.state.add !== undefined}
            onPresent={onAdd}
            onGiveUp={() => {
              view.go({ ...view.state, add: undefined });
            }}
          />
        )}
      </Suspense>
    </main>
  );
};
