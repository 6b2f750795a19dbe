import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableOrder } from '@ipmo-hub/teams-app/domain';
import { table as words } from '../../../words/table';
import { headHeight, type Placed } from './tableLayout';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly columns: readonly Placed[];
  readonly order: TableOrder;
  readonly active: number | undefined;
  readonly all: boolean | 'some';
}

/** The headings; each sorts by its column. */
export const GridHead = ({ columns, order, active, all }: Props): ReactElement => {
  const styles = useTableStyles();
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ height: headHeight, width }}>
      {columns.map(({ column, left, width: cellWidth }, at) => {
        const sorted = order.column === column;
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={
              column === 'select' ? undefined : sorted ? (order.descending ? 'descending' : 'ascending') : 'none'
            }
            tabIndex={active === at ? 0 : -1}
            data-row={-1}
            data-col={at}
            className={mergeClasses(styles.cell, styles.headCell)}
            style={{ left, width: cellWidth }}
            title={column === 'select' ? words.selectAll : words.sortHint(words.columns[column])}
          >
            {column === 'select' ? (
              <input
                type="checkbox"
                className={styles.check}
                tabIndex={-1}
                aria-label={words.selectAll}
                checked={all === true}
                ref={(box) => {
                  if (box) box.indeterminate = all === 'some';
                }}
                readOnly
              />
            ) : (
              <>
                {words.columns[column]}
                {sorted && (
                  <svg width="10" height="10" viewBox="0 0 10 10" className={styles.arrow} aria-hidden="true">
                    <path d={order.descending ? 'M2 3.5l3 3.5 3-3.5' : 'M2 6.5l3-3.5 3 3.5'} />
                  </svg>
                )}
              </>
            )}
          </div>
        );
      })}
    </div>
  );
};
