import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Day } from '@ipmo-hub/teams-app/domain';
import { words } from '../../../../words';
import { TimeHead } from '../TimeHead';
import type { TimeScale } from '../timeScale';
import { printColumns } from './printColumns';
import { usePrintStyles } from './usePrintStyles';

/** The columns' names and the line's months, on every page. */
export const PrintHead = ({ scale, today }: { readonly scale: TimeScale; readonly today: Day }): ReactElement => {
  const styles = usePrintStyles();
  const { columns } = words.domain;
  return (
    <thead>
      <tr>
        <th className={styles.heading} style={{ width: printColumns.name }}>
          {columns.project}
        </th>
        <th className={styles.heading} style={{ width: printColumns.rating }}>
          {columns.rating}
        </th>
        <th className={styles.heading} style={{ width: printColumns.lead }}>
          {columns.lead}
        </th>
        <th className={mergeClasses(styles.heading, styles.right)} style={{ width: printColumns.forecast }}>
          {columns.forecast}
        </th>
        <th className={mergeClasses(styles.heading, styles.right)} style={{ width: printColumns.slip }}>
          {columns.slip}
        </th>
        <th className={mergeClasses(styles.heading, styles.line)}>
          <div className={styles.drawing}>
            <TimeHead scale={scale} today={today} />
          </div>
        </th>
      </tr>
    </thead>
  );
};
