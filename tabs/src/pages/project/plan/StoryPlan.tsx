import { Button, mergeClasses } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { addDays } from '@ipmo-hub/teams-app/domain';
import { useMemo, useState, type ReactElement } from 'react';
import { PageLink } from '../../../parts/PageLink';
import { useElementWidth } from '../../../parts/useElementSize';
import { project as projectWords } from '../../../words/project';
import type { PlannedMilestone } from '../../domain/planTypes';
import { useWorkStyles } from '../../my/useWorkStyles';
import { Card } from '../../../parts/Card';
import type { ProjectScene } from '../useProjectStory';
import { StoryHead } from './StoryHead';
import { StoryRow } from './StoryRow';
import { storyScale } from './storyScale';
import { useStoryStyles } from './useStoryStyles';

/** What is drawn beside the columns of words. */
const wordsWidth = 104 + 76;
const nameShare = 0.38;
/** Below this the time line gives way to the words. */
const narrow = 520;
const recentDays = 70;

interface Props {
  readonly scene: ProjectScene;
  readonly onOpen: (milestone: string) => void;
  /** Opens the panel for a new milestone. */
  readonly onAdd: () => void;
}

/** The milestones on a small time line: those of late and those to come, all of them on demand. */
export const StoryPlan = ({ scene, onOpen, onAdd }: Props): ReactElement => {
  const styles = useStoryStyles();
  const work = useWorkStyles();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [all, setAll] = useState(false);
  const width = useElementWidth(frame, 700);
  const { story, today } = scene;
  const { standing, domain, project } = story;
  const chosen = useMemo(() => {
    const from = addDays(today, -recentDays);
    const recent = standing.milestones.filter(({ milestone: { done } }) => done === undefined || done >= from);
    return all ? standing.milestones : recent.length > 0 ? recent : standing.milestones.slice(-3);
  }, [standing, today, all]);
  const { milestones } = scene.snapshot;
  const shown = useMemo(
    () =>
      chosen.flatMap((one): readonly PlannedMilestone[] => {
        const milestone = milestones.get(one.milestone.id);
        return milestone ? [{ ...one, milestone }] : [];
      }),
    [chosen, milestones],
  );
  const hasLine = width >= narrow;
  const nameWidth = Math.round(width * nameShare);
  const lineWidth = Math.max(120, width - nameWidth - wordsWidth - 16);
  const scale = useMemo(
    () =>
      storyScale(
        shown.flatMap(({ milestone: { baseline, forecast, done } }) => [baseline, done ?? forecast]),
        today,
        lineWidth,
      ),
    [shown, today, lineWidth],
  );
  const add = scene.mayEdit && (
    <Button
      className={work.more}
      appearance="transparent"
      size="small"
      icon={<Add20Regular />}
      data-add
      aria-haspopup="dialog"
      onClick={onAdd}
    >
      {projectWords.addMilestone}
    </Button>
  );
  if (standing.milestones.length === 0)
    return (
      <Card title={projectWords.plan}>
        <p className={work.body}>{projectWords.noPlan}</p>
        {add || <p className={work.meta}>{projectWords.addPlan}</p>}
      </Card>
    );
  return (
    <Card
      title={projectWords.plan}
      beside={
        domain && (
          <PageLink
            className={work.meta}
            to={`/domain/${encodeURIComponent(domain.code)}?open=${encodeURIComponent(project.code)}`}
          >
            {projectWords.inDomain}
          </PageLink>
        )
      }
    >
      <div ref={setFrame} className={styles.frame}>
        {hasLine && (
          <span
            className={styles.today}
            aria-hidden="true"
            style={{ left: Math.round(width - lineWidth - 8 + scale.x(today)) }}
          />
        )}
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {projectWords.milestone}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.day, styles.right)}>
                {projectWords.forecast}
              </th>
              {hasLine && (
                <th scope="col" className={mergeClasses(styles.head, styles.slip, styles.right)}>
                  {projectWords.slip}
                </th>
              )}
              {hasLine && (
                <th scope="col" className={styles.head} style={{ width: lineWidth + 8 }}>
                  <span className={styles.hidden}>{projectWords.line}</span>
                  <StoryHead scale={scale} />
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <StoryRow
                key={one.milestone.id}
                standing={one}
                today={today}
                scale={hasLine ? scale : undefined}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      {(all || shown.length < standing.milestones.length) && (
        <Button
          className={work.more}
          appearance="transparent"
          size="small"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? projectWords.fewerMilestones : projectWords.allMilestones(standing.milestones.length)}
        </Button>
      )}
      {add}
    </Card>
  );
};
