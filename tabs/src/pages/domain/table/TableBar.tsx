import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { tableColumns, tableGroups, type TableOrder } from '@ipmo-hub/teams-app/domain';
import { PlainSelect } from '../../../parts/PlainSelect';
import { Toggle } from '../../../parts/Toggle';
import { table as words } from '../../../words/table';
import { useTableStyles } from './useTableStyles';

interface Props {
  readonly order: TableOrder;
  readonly small: boolean;
  readonly onOrder: (order: TableOrder) => void;
}

/** What the rows are gathered and, where there are no headings to press, sorted by. */
export const TableBar = ({ order, small, onOrder }: Props): ReactElement => {
  const styles = useTableStyles();
  const size = small ? 'medium' : 'small';
  const touch = small ? styles.touch : undefined;
  return (
    <div className={mergeClasses(styles.bar, small && styles.barSmall)}>
      <span className={mergeClasses(styles.pair, small && styles.half)}>
        {!small && words.groupBy}
        <PlainSelect
          size={size}
          className={touch}
          label={words.groupBy}
          value={order.group}
          choices={tableGroups.map((id) => ({
            id,
            name: small ? words.groupShort(words.groups[id]) : words.groups[id],
          }))}
          onChange={(value) => {
            onOrder({ ...order, group: tableGroups.find((group) => group === value) ?? order.group });
          }}
        />
      </span>
      {small && (
        <span className={mergeClasses(styles.pair, styles.half)}>
          <PlainSelect
            size={size}
            className={touch}
            label={words.sortBy}
            value={order.column}
            choices={tableColumns.map((id) => ({ id, name: words.sortShort(words.columns[id]) }))}
            onChange={(value) => {
              onOrder({ ...order, column: tableColumns.find((column) => column === value) ?? order.column });
            }}
          />
        </span>
      )}
      {small && (
        <Toggle
          className={mergeClasses(touch, styles.narrow)}
          pressed={order.descending}
          aria-label={words.latestFirst}
          icon={
            <svg width="16" height="16" viewBox="0 0 16 16" className={styles.arrow}>
              <path d={order.descending ? 'M8 3v10M4 9l4 4 4-4' : 'M8 13V3M4 7l4-4 4 4'} />
            </svg>
          }
          onClick={() => {
            onOrder({ ...order, descending: !order.descending });
          }}
        />
      )}
    </div>
  );
};
