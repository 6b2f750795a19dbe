import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { formatDay, type Calendar } from '@ipmo-hub/teams-app/domain';
import { DiamondGlyph } from '../../../../parts/DiamondGlyph';
import { lookOf } from '../../../../parts/lookOf';
import { RagChange } from '../../../../parts/RagChange';
import { shortName } from '../../../../parts/shortName';
import { words } from '../../../../words';
import type { DomainScene } from '../../useDomain';
import { useLines } from '../useLines';
import type { PlanRow } from '../rowsOf';
import { SlipText } from '../SlipText';
import { TimeBackdrop, TodayLine } from '../TimeBackdrop';
import type { TimeScale } from '../timeScale';
import { usePrintStyles } from './usePrintStyles';

interface Props {
  readonly row: PlanRow & { readonly kind: 'project' };
  /** The rows below it, when it is unfolded. */
  readonly milestones: readonly PlanRow[];
  readonly scale: TimeScale;
  readonly calendar: Calendar;
  readonly view: DomainScene;
}

const height = 28;
/** The drawings are made for the screen's rows, which are higher. */
const lift = -2;

/** A project with its milestones, kept together on a page. */
export const PrintProject = ({ row, milestones, scale, calendar, view }: Props): ReactElement => {
  const styles = usePrintStyles();
  const lines = useLines();
  const { today, nameOf } = view;
  const { project, slipDays } = row.standing;
  const settled = project.rating === 'Complete';
  const line = (drawing: ReactNode): ReactElement => (
    <div className={styles.drawing} style={{ height }}>
      <div className={styles.layer}>
        <TimeBackdrop scale={scale} calendar={calendar} height={height} />
      </div>
      <div className={styles.layer} style={{ top: lift }}>
        {drawing}
      </div>
      <div className={styles.layer}>
        <TodayLine scale={scale} today={today} height={height} />
      </div>
    </div>
  );
  return (
    <tbody className={styles.group}>
      <tr className={styles.row}>
        <td className={mergeClasses(styles.cell, styles.project)}>
          <span className={styles.code}>{project.code}</span>
          {project.title}
        </td>
        <td className={styles.cell}>
          <RagChange now={project.rating} before={project.lastRating} />
        </td>
        <td className={styles.cell}>{shortName(nameOf(project.lead ?? project.sro))}</td>
        <td className={mergeClasses(styles.cell, styles.right)}>{formatDay(project.finish, today)}</td>
        <td className={mergeClasses(styles.cell, styles.right)}>
          {settled ? words.domain.look.done : <SlipText days={slipDays} settled={settled} />}
        </td>
        <td className={mergeClasses(styles.cell, styles.line)}>
          {line(lines.project(row.standing, scale, !row.open, ''))}
        </td>
      </tr>
      {milestones.map(
        (below) =>
          below.kind === 'milestone' && (
            <tr key={below.key} className={styles.row}>
              <td className={styles.cell}>
                <div className={styles.step}>
                  <DiamondGlyph look={lookOf(below.standing)} />
                  <span className={styles.wrap}>{below.standing.milestone.title}</span>
                </div>
              </td>
              <td className={styles.cell} />
              <td className={styles.cell}>{shortName(nameOf(below.standing.milestone.owner))}</td>
              <td className={mergeClasses(styles.cell, styles.right)}>
                {formatDay(below.standing.milestone.done ?? below.standing.milestone.forecast, today)}
              </td>
              <td className={mergeClasses(styles.cell, styles.right)}>
                <SlipText
                  days={below.standing.slipDays}
                  late={below.standing.lateDays}
                  settled={below.standing.milestone.done !== undefined}
                />
              </td>
              <td className={mergeClasses(styles.cell, styles.line)}>
                {line(lines.milestone(below.standing, scale, ''))}
              </td>
            </tr>
          ),
      )}
    </tbody>
  );
};
