import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import { headHeight } from './measures';
import { financialYear, quarterOf, type TimeScale } from './timeScale';

const useStyles = makeStyles({
  svg: { display: 'block', marginLeft: 'var(--plan-x)' },
  text: { fill: tokens.colorNeutralForeground3, fontSize: '12px' },
  strong: { fill: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  now: { fill: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  line: { stroke: tokens.colorNeutralStroke2 },
  today: { stroke: tokens.colorCompoundBrandBackground },
  pill: { fill: tokens.colorBrandBackground },
  pillText: { fill: tokens.colorNeutralForegroundOnBrand, fontSize: '12px', fontWeight: tokens.fontWeightSemibold },
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
const pillWidth = 82;
/** Pixels of a heading's character, at most. */
const perCharacter = 8;

/** The scale above the plan: quarters and months, or months and weeks when zoomed in, and today's pill. */
export const TimeHead = memo(function TimeHead({
  scale,
  today,
}: {
  readonly scale: TimeScale;
  readonly today: Day;
}): ReactElement {
  const styles = useStyles();
  const year = scale.zoom === 'year';
  const upper = year ? scale.quarters : scale.months;
  const lower = year ? scale.months : scale.weeks;
  const x = scale.x(today);
  const letters = scale.perDay * 28 < 27;
  const pill = Math.min(Math.max(x, pillWidth / 2 + 2), scale.width - pillWidth / 2 - 2);
  return (
    <svg className={styles.svg} width={scale.width} height={headHeight} aria-hidden="true">
      {upper.map((stretch, index) => {
        const name = year
          ? quarterName(stretch.start, index)
          : `${monthOf(stretch.start)} ${stretch.start.slice(0, 4)}`;
        return (
          <g key={stretch.start}>
            <path d={`M${String(stretch.x + 0.5)} 0V${String(headHeight)}`} className={styles.line} />
            {clear(stretch.x + 6, name, pill) && (
              <text x={stretch.x + 6} y="15" className={mergeClasses(styles.text, styles.strong)}>
                {name}
              </text>
            )}
          </g>
        );
      })}
      {lower.map((stretch) => {
        const now = stretch.start <= today && scale.x(today) < stretch.x + stretch.width;
        return (
          <text
            key={stretch.start}
            x={stretch.x + (year && letters ? 3 : 6)}
            y="32"
            className={mergeClasses(styles.text, now && styles.now)}
          >
            {year ? (letters ? monthOf(stretch.start)[0] : monthOf(stretch.start)) : weekName(stretch.start, scale)}
          </text>
        );
      })}
      <rect x={pill - pillWidth / 2} y="3" width={pillWidth} height="17" rx="8.5" className={styles.pill} />
      <path
        d={`M${String(Math.round(x))} 19V${String(headHeight)}`}
        strokeWidth="2"
        className={mergeClasses(styles.line)}
        style={{ stroke: tokens.colorCompoundBrandBackground }}
      />
      <text x={pill} y="15.5" textAnchor="middle" className={styles.pillText}>
        {formatDay(today)}
      </text>
    </svg>
  );
});

/** A heading that would reach under the pill gives way to it. */
const clear = (start: number, name: string, pill: number): boolean =>
  start > pill + pillWidth / 2 || start + name.length * perCharacter < pill - pillWidth / 2;

const quarterName = (start: Day, index: number): string => {
  const quarter = quarterOf(start);
  const year = financialYear(start);
  const named = index === 0 || quarter === 1;
  return `Q${String(quarter)}${named ? ` ${String(year)}/${String((year + 1) % 100).padStart(2, '0')}` : ''}`;
};

const weekName = (monday: Day, scale: TimeScale): string =>
  scale.perDay > 12 ? formatDay(monday) : `${String(Number(monday.slice(8)))} ${monthOf(monday)}`;
