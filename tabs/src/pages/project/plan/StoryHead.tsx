import { makeStyles, tokens } from '@fluentui/react-components';
import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { ReactElement } from 'react';
import type { TimeScale } from '../../domain/plan/timeScale';

const useStyles = makeStyles({
  svg: { display: 'block', overflow: 'visible' },
  text: { fill: tokens.colorNeutralForeground3, fontSize: '12px' },
});

/** The narrowest a month's name fits in. */
const roomForName = 40;

/** The months above a project's time line. */
export const StoryHead = ({ scale }: { readonly scale: TimeScale }): ReactElement => {
  const styles = useStyles();
  const every = Math.max(1, Math.ceil(roomForName / (scale.months[0]?.width ?? roomForName)));
  return (
    <svg className={styles.svg} width={scale.width} height={20} aria-hidden="true">
      {scale.months.map(({ start, x }, at) =>
        at % every === 0 ? (
          <text key={start} x={x + 2} y="14" className={styles.text}>
            {nameOf(start)}
          </text>
        ) : null,
      )}
    </svg>
  );
};

/** `Sep`; with the year each January. */
const nameOf = (day: Day): string => {
  const month = formatDay(day).split(' ').at(-1) ?? '';
  return day.slice(5, 7) === '01' ? `${month} ’${day.slice(2, 4)}` : month;
};
