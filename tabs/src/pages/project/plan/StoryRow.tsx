import { mergeClasses } from '@fluentui/react-components';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import { DiamondGlyph } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';
import { words } from '../../../words';
import { project as projectWords } from '../../../words/project';
import { useLines } from '../../domain/plan/useLines';
import { SlipText } from '../../domain/plan/SlipText';
import type { TimeScale } from '../../domain/plan/timeScale';
import type { PlannedMilestone } from '../../domain/planTypes';
import { useStoryStyles } from './useStoryStyles';

interface Props {
  readonly standing: PlannedMilestone;
  readonly today: Day;
  /** Undefined where there is no room for a time line. */
  readonly scale: TimeScale | undefined;
  readonly onOpen: (milestone: string) => void;
}

/** One milestone of a project: opens its panel; its day, its slip and its place on the time line. */
export const StoryRow = ({ standing, today, scale, onOpen }: Props): ReactElement => {
  const styles = useStoryStyles();
  const lines = useLines();
  const { id, title, forecast, done, baseline } = standing.milestone;
  const day = formatDay(done ?? forecast, today);
  const look = lookOf(standing);
  const slip =
    done === undefined ? (
      <SlipText days={standing.slipDays} late={standing.lateDays} settled={false} />
    ) : (
      projectWords.done
    );
  const agreed = standing.slipDays === 0 ? undefined : formatDay(baseline, today);
  return (
    <tr>
      <td className={mergeClasses(styles.cell, styles.name)}>
        <button
          type="button"
          className={styles.press}
          data-milestone={id}
          onClick={() => {
            onOpen(id);
          }}
        >
          {!scale && <DiamondGlyph look={look} />}
          <span className={styles.title}>{title}</span>
        </button>
      </td>
      <td className={mergeClasses(styles.cell, styles.right)}>
        {day}
        {!scale && <div>{slip}</div>}
      </td>
      {scale && (
        <>
          <td className={mergeClasses(styles.cell, styles.right)}>{slip}</td>
          <td className={styles.cell}>
            {lines.milestone(standing, scale, words.domain.milestoneLabel(title, words.domain.look[look], day, agreed))}
          </td>
        </>
      )}
    </tr>
  );
};
