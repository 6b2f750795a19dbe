import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { Day } from '@ipmo-hub/teams-app/domain';
import { words } from '../../../words';
import type { PlanColumns } from './measures';
import { TimeHead } from './TimeHead';
import type { TimeScale } from './timeScale';
import { usePlanStyles } from './usePlanStyles';

interface Props {
  readonly columns: PlanColumns;
  readonly scale: TimeScale;
  readonly today: Day;
}

/** The columns' names and the time line's scale; stays on top. */
export const PlanHead = memo(function PlanHead({ columns, scale, today }: Props): ReactElement {
  const styles = usePlanStyles();
  const names = words.domain.columns;
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <div role="none" className={mergeClasses(styles.left, styles.leftHead)}>
        <div role="columnheader" className={styles.name}>
          {names.project}
        </div>
        <div role="columnheader" className={styles.rating}>
          {names.rating}
        </div>
        {columns.lead > 0 && (
          <div role="columnheader" className={styles.leadHead}>
            {names.lead}
          </div>
        )}
        <div role="columnheader" className={styles.date}>
          {names.forecast}
        </div>
        <div role="columnheader" className={mergeClasses(styles.slip)}>
          {names.slip}
        </div>
      </div>
      <div role="columnheader" className={styles.line}>
        <span className={styles.said}>{names.line}</span>
        <TimeHead scale={scale} today={today} />
      </div>
    </div>
  );
});
