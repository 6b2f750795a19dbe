import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import type { UpdateAsk } from '@ipmo-hub/teams-app/domain';
import { updateHeading, updateLine } from '@ipmo-hub/teams-app/words';
import { useState, type ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { my as words } from '../../../words/my';
import { projectPath } from '../../../parts/milestonePath';
import { useProgramme } from '../../../programme/TabProgramme';
import { DeedNote } from '../DeedNote';
import { ReportForm } from '../report/ReportForm';
import { returnReport } from '../report/useReport';
import { useDeed } from '../useDeed';
import type { MyWorkScene } from '../useMyWork';
import { useWorkStyles } from '../useWorkStyles';
import { SnoozeButton } from './SnoozeButton';
import { SnoozeForm } from './SnoozeForm';
import { useAskStyles } from './useAskStyles';
import { WhyLine } from './WhyLine';

const useStyles = makeStyles({
  open: { border: `1px solid ${tokens.colorBrandStroke1}` },
  icon: { color: tokens.colorNeutralForeground2, paddingTop: '2px' },
});

interface Props {
  readonly ask: UpdateAsk;
  readonly scene: MyWorkScene;
  /** The first one is open from the start. */
  readonly first: boolean;
  readonly onAnswered: (said: string) => void;
}

/** A report that is asked of the person, written in place. */
export const UpdateCard = ({ ask, scene, first, onAnswered }: Props): ReactElement | null => {
  const styles = useAskStyles();
  const own = useStyles();
  const work = useWorkStyles();
  const { account } = useProgramme();
  const deed = useDeed(`projects/${ask.id}`);
  // What is on its way already is not written again.
  const [opened, setShown] = useState<'report' | 'snooze' | undefined>(
    first && !deed.busy && !deed.kept ? 'report' : undefined,
  );
  const shown = deed.kept ? undefined : opened;
  const [pressed, setPressed] = useState(false);
  const { snapshot, today, nameOf } = scene;
  const project = snapshot.projects.get(ask.id);
  if (!project) return null;
  const { code, title, cadence, last, silentSince } = ask;
  const facts = {
    state: silentSince !== undefined ? 'silent' : ask.isLate ? 'late' : 'asked',
    code,
    title,
    today,
    due: silentSince ?? ask.due,
    cadence,
    last: last && { ...last, byName: nameOf(last.by) },
    mayAnswer: true,
  } as const;
  const heading = updateHeading(facts);
  const snooze = (
    <SnoozeButton
      title={title}
      open={shown === 'snooze'}
      onToggle={() => {
        setShown(shown === 'snooze' ? undefined : 'snooze');
      }}
    />
  );
  return (
    <li className={mergeClasses(styles.root, shown === 'report' && own.open)}>
      <div className={styles.head}>
        <span className={own.icon} aria-hidden="true">
          <Edit20Regular />
        </span>
        <div className={styles.text}>
          <h3 className={styles.title}>
            <PageLink to={projectPath(code)}>{heading}</PageLink>
          </h3>
          <div className={work.meta}>{updateLine(facts)}</div>
        </div>
        <span className={mergeClasses(styles.clock, ask.isLate && work.late)}>{words.by(ask.due, today)}</span>
      </div>
      <div className={styles.foot}>
        <WhyLine why={ask.why} />
        {shown !== 'report' && !deed.kept && (
          <div className={work.buttons}>
            {snooze}
            <Button
              className={work.button}
              aria-label={words.settleLabel(words.report, title)}
              disabled={deed.busy}
              onClick={() => {
                setPressed(true);
                setShown('report');
              }}
            >
              {words.report}
            </Button>
          </div>
        )}
      </div>
      {shown === 'report' && (
        <ReportForm
          project={project}
          snapshot={snapshot}
          today={today}
          focused={pressed}
          beside={snooze}
          onSent={onAnswered}
        />
      )}
      {shown === 'snooze' && (
        <SnoozeForm
          item={`projects/${ask.id}`}
          title={title}
          today={today}
          onDone={onAnswered}
          onCancel={() => {
            setShown(undefined);
          }}
        />
      )}
      {shown === undefined && (
        <DeedNote
          deed={deed}
          onTakenBack={(back) => {
            returnReport(account.objectId, back);
          }}
        />
      )}
    </li>
  );
};
