import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useDiamonds, type Diamonds } from '../../../parts/DiamondGlyph';
import { lookOf } from '../../../parts/lookOf';
import { useContrast } from '../../../parts/useContrast';
import type { PlannedMilestone, PlannedProject } from '../planTypes';
import { nextLabel } from './nextLabel';
import { rowHeight } from './measures';
import type { TimeScale } from './timeScale';

const useStyles = makeStyles({
  svg: { display: 'block', overflow: 'visible', marginLeft: 'var(--plan-x)', height: `${String(rowHeight)}px` },
  bar: { stroke: tokens.colorBrandStroke2, strokeWidth: '4px' },
  barIdle: { stroke: tokens.colorNeutralStroke1, strokeWidth: '4px' },
  barContrast: { strokeWidth: '2px', stroke: tokens.colorNeutralForeground1 },
  cap: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1.5px' },
  overrun: { stroke: tokens.colorStatusDangerForeground3, fill: 'none', strokeDasharray: '3 2' },
  ghost: { stroke: tokens.colorNeutralForeground3, fill: 'none', strokeDasharray: '2 1.6' },
  slipped: { stroke: tokens.colorPaletteMarigoldForeground2, strokeWidth: '1.3px', fill: 'none' },
  late: { stroke: tokens.colorStatusDangerForeground3, strokeWidth: '1.3px', fill: 'none' },
  label: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
});

/** What draws rows' side of the time line. Long lists ask for it once, not in each of their rows. */
export interface Lines {
  /** A project's bar from start to finish and, while it is folded, its milestones and the next one's name. */
  project(standing: PlannedProject, scale: TimeScale, folded: boolean, label: string): ReactElement;
  /** One milestone on its own line. */
  milestone(standing: PlannedMilestone, scale: TimeScale, label: string): ReactElement;
}

interface Ink {
  readonly styles: ReturnType<typeof useStyles>;
  readonly contrast: boolean;
  readonly diamonds: Diamonds;
}

export const useLines = (): Lines => {
  const styles = useStyles();
  const contrast = useContrast();
  const diamonds = useDiamonds();
  return useMemo(() => {
    const ink: Ink = { styles, contrast, diamonds };
    return {
      project: (standing, scale, folded, label) => projectLine(ink, standing, scale, folded, label),
      milestone: (standing, scale, label) => (
        <svg className={styles.svg} width={scale.width} role="img" aria-label={label}>
          {step(ink, standing, scale, rowHeight / 2, false)}
        </svg>
      ),
    };
  }, [styles, contrast, diamonds]);
};

const projectLine = (
  ink: Ink,
  standing: PlannedProject,
  scale: TimeScale,
  folded: boolean,
  label: string,
): ReactElement => {
  const { styles, contrast } = ink;
  const { start, finish, baselineFinish } = standing.project;
  const y = folded ? rowHeight / 2 + 3 : rowHeight / 2;
  const from = scale.x(start);
  const to = Math.max(scale.x(finish), from + 2);
  const agreed = Math.min(Math.max(scale.x(baselineFinish), from), to);
  const idle = standing.project.rating === 'Complete' || standing.project.rating === 'Not started';
  const beyond = standing.byMilestones === undefined ? to : scale.x(standing.byMilestones);
  const name = folded ? nextLabel(standing, scale) : undefined;
  return (
    <svg className={styles.svg} width={scale.width} role="img" aria-label={label}>
      <path
        d={`M${px(from)} ${px(y)}H${px(agreed)}`}
        className={mergeClasses(idle ? styles.barIdle : styles.bar, contrast && styles.barContrast)}
      />
      {to - agreed > 3 && (
        <path
          d={`M${px(agreed)} ${px(y - 2)}H${px(to)}M${px(agreed)} ${px(y + 2)}H${px(to)}`}
          className={styles.overrun}
        />
      )}
      {/* Somebody set the finish, and the milestones reach past it. */}
      {beyond - to > 3 && <path d={`M${px(to)} ${px(y)}H${px(beyond)}`} className={styles.ghost} />}
      <path d={`M${px(from)} ${px(y - 4.5)}v9M${px(to)} ${px(y - 4.5)}v9`} className={styles.cap} />
      {folded &&
        standing.milestones.map((below) => (
          <g key={below.milestone.id} data-milestone={below.milestone.id}>
            {step(ink, below, scale, y, true)}
          </g>
        ))}
      {name && (
        <text x={name.x} y={y - 7} className={styles.label}>
          {name.text}
        </text>
      )}
    </svg>
  );
};

/** A milestone's diamond, with its ghost at the day first agreed and the way from there. */
const step = (
  { styles, diamonds }: Ink,
  standing: PlannedMilestone,
  scale: TimeScale,
  y: number,
  onBar: boolean,
): ReactElement => {
  const { baseline, forecast, done } = standing.milestone;
  const look = lookOf(standing);
  const x = scale.x(done ?? forecast);
  const agreed = scale.x(baseline);
  const loud = look === 'late' || look === 'slipped';
  const away = x > agreed ? 1 : -1;
  const tip = x - away * 8;
  const head = loud ? `m${px(-away * 4)} -2.8L${px(tip)} ${px(y)}l${px(-away * 4)} 2.8` : '';
  const ghost = `M${px(agreed)} ${px(y - 5)}l5 5-5 5-5-5Z`;
  const way = Math.abs(x - agreed) > 15 ? `M${px(agreed + away * 5)} ${px(y)}H${px(tip)}${head}` : '';
  if (Math.abs(x - agreed) <= 6) return diamonds.at(look, x, y, onBar);
  return (
    <>
      <path d={loud ? ghost : ghost + way} className={styles.ghost} />
      {loud && way !== '' && <path d={way} className={look === 'late' ? styles.late : styles.slipped} />}
      {diamonds.at(look, x, y, onBar || Math.abs(x - agreed) < 12)}
    </>
  );
};

const px = (value: number): string => value.toFixed(1);
