import { makeResetStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import { headHeight } from './measures';
import { financialYear, quarterOf, type Stretch, type TimeScale } from './timeScale';

const pillWidth = 82;
/** Where a week's month fits beside its day; elsewhere it stands above alone. */
const weekWidth = 54;

// Text of the page: as text of a drawing it takes the browser longer to lay out. One class each, of which few rules are made, unless it is merged with another.
const useRoot = makeResetStyles({
  position: 'relative',
  overflow: 'clip',
  height: `${String(headHeight)}px`,
  marginLeft: 'var(--plan-x)',
  color: tokens.colorNeutralForeground3,
  fontSize: '12px',
  lineHeight: '16px',
  whiteSpace: 'nowrap',
});
const useUpper = makeResetStyles({
  position: 'absolute',
  top: 0,
  bottom: 0,
  boxSizing: 'border-box',
  paddingTop: '3px',
  paddingLeft: '5px',
  borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  color: tokens.colorNeutralForeground2,
  fontWeight: tokens.fontWeightSemibold,
});
const useStem = makeResetStyles({
  position: 'absolute',
  top: '19px',
  bottom: 0,
  width: '2px',
  backgroundColor: tokens.colorCompoundBrandBackground,
  printColorAdjust: 'exact',
  forcedColorAdjust: 'none',
});
const usePill = makeResetStyles({
  position: 'absolute',
  top: '3px',
  width: `${String(pillWidth)}px`,
  borderRadius: tokens.borderRadiusCircular,
  backgroundColor: tokens.colorBrandBackground,
  color: tokens.colorNeutralForegroundOnBrand,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: '17px',
  textAlign: 'center',
  printColorAdjust: 'exact',
  forcedColorAdjust: 'none',
});
const useStyles = makeStyles({
  lower: { position: 'absolute', top: '20px' },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthOf = (day: Day): string => months[Number(day.slice(5, 7)) - 1] ?? '';
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
  const classes = { root: useRoot(), upper: useUpper(), stem: useStem(), pill: usePill() };
  const year = scale.zoom === 'year';
  const upper = year ? scale.quarters : scale.months;
  const lower = year ? scale.months : scale.weeks;
  const x = scale.x(today);
  const letters = scale.perDay * 28 < 27;
  const pill = Math.min(Math.max(x, pillWidth / 2 + 2), scale.width - pillWidth / 2 - 2);
  return (
    <div className={classes.root} style={{ width: scale.width }} aria-hidden="true">
      {upper.map((stretch, index) => {
        const name = year ? quarterName(stretch, index) : `${monthOf(stretch.start)} ${stretch.start.slice(0, 4)}`;
        return (
          <span key={stretch.start} className={classes.upper} style={{ left: Math.round(stretch.x) }}>
            {clear(stretch.x + 6, name, pill) && name}
          </span>
        );
      })}
      {lower.map((stretch) => {
        const now = stretch.start <= today && scale.x(today) < stretch.x + stretch.width;
        return (
          <span
            key={stretch.start}
            className={mergeClasses(styles.lower, now && styles.now)}
            style={{ left: stretch.x + (year && letters ? 3 : 6) }}
          >
            {year ? (letters ? monthOf(stretch.start)[0] : monthOf(stretch.start)) : weekName(stretch.start, scale)}
          </span>
        );
      })}
      <span className={classes.stem} style={{ left: Math.round(x) - 1 }} />
      <span className={classes.pill} style={{ left: pill - pillWidth / 2 }}>
        {formatDay(today)}
      </span>
    </div>
  );
});

/** A heading that would reach under the pill gives way to it. */
const clear = (start: number, name: string, pill: number): boolean =>
  start > pill + pillWidth / 2 || start + name.length * perCharacter < pill - pillWidth / 2;

/** `Q1 2026/27` where a financial year begins and there is room, else `Q2`. */
const quarterName = ({ start, width }: Stretch, index: number): string => {
  const quarter = quarterOf(start);
  const year = financialYear(start);
  const named = `Q${String(quarter)} ${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
  return (index === 0 || quarter === 1) && named.length * perCharacter < width ? named : `Q${String(quarter)}`;
};

const weekName = (monday: Day, scale: TimeScale): string => {
  if (scale.perDay > 12) return formatDay(monday);
  const day = String(Number(monday.slice(8)));
  return scale.perDay * 7 < weekWidth ? day : `${day} ${monthOf(monday)}`;
};
