import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, type ReactElement } from 'react';
import { addDays, mondayOf, type Calendar, type Day } from '@ipmo-hub/teams-app/domain';
import { useContrast } from '../../../parts/useContrast';
import type { TimeScale } from './timeScale';

const useStyles = makeStyles({
  svg: { display: 'block', marginLeft: 'var(--plan-x)', pointerEvents: 'none' },
  quarter: { stroke: tokens.colorNeutralStroke2 },
  month: { stroke: tokens.colorNeutralStroke3 },
  holiday: { fill: tokens.colorNeutralStroke2 },
  weekend: { fill: tokens.colorNeutralBackground3 },
  faint: { opacity: 0.4 },
  today: { stroke: tokens.colorCompoundBrandBackground, strokeWidth: '2px' },
});

interface Props {
  readonly scale: TimeScale;
  readonly calendar: Calendar;
  /** Pixels, of all rows. */
  readonly height: number;
}

/** Quarters, months and days off behind all rows: drawn once, however many rows there are. */
export const TimeBackdrop = memo(function TimeBackdrop({ scale, calendar, height }: Props): ReactElement {
  const styles = useStyles();
  const contrast = useContrast();
  const { holidays, weekends } = useMemo(() => daysOff(scale, calendar), [scale, calendar]);
  return (
    <svg
      className={mergeClasses(styles.svg, contrast && styles.faint)}
      width={scale.width}
      height={height}
      aria-hidden="true"
    >
      {weekends.map((day) => (
        <rect key={day} x={scale.x(day)} y="0" width={scale.perDay * 2} height={height} className={styles.weekend} />
      ))}
      <path
        className={styles.month}
        d={lines(
          [...scale.months, ...scale.weeks].map(({ x }) => x),
          height,
        )}
      />
      <path
        className={styles.quarter}
        d={lines(
          scale.quarters.map(({ x }) => x),
          height,
        )}
      />
      {holidays.map((day) => (
        <rect
          key={day}
          x={scale.x(day)}
          y="0"
          width={Math.max(scale.perDay, 2)}
          height={height}
          className={styles.holiday}
        />
      ))}
    </svg>
  );
});

/** Today's line, above bars and below the names. */
export const TodayLine = memo(function TodayLine(props: {
  readonly scale: TimeScale;
  readonly today: Day;
  readonly height: number;
}): ReactElement {
  const { scale, today, height } = props;
  const styles = useStyles();
  return (
    <svg className={styles.svg} width={scale.width} height={height} aria-hidden="true">
      <path className={styles.today} d={lines([Math.round(scale.x(today)) - 0.5], height)} />
    </svg>
  );
});

const lines = (xs: readonly number[], height: number): string =>
  xs.map((x) => `M${String(Math.round(x) + 0.5)} 0V${String(height)}`).join('');

const daysOff = (
  scale: TimeScale,
  calendar: Calendar,
): { readonly holidays: readonly Day[]; readonly weekends: Day[] } => {
  const weekends: Day[] = [];
  // At year's length weekends would be stripes and nothing else.
  if (scale.zoom !== 'year')
    for (let day = addDays(mondayOf(scale.start), 5); day < scale.end; day = addDays(day, 7)) weekends.push(day);
  return { holidays: calendar.holidaysBetween(scale.start, scale.end), weekends };
};
