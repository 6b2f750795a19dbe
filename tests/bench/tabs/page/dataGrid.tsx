import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  FluentProvider,
  teamsLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { columns } from './columns';
import type { Draw } from './drawing';
import { tasksOf, type Task } from './tasksOf';

const gridColumns = columns.map(({ id, label, textOf }) =>
  createTableColumn<Task>({
    columnId: id,
    renderHeaderCell: () => label,
    renderCell: (task) => (textOf ? textOf(task) : id === 'owner' ? task.owner : task.text),
  }),
);

/** Fluent's own grid: no time line at all, only the left part. */
export const dataGrid: Draw = (root, plan) => {
  const tasks = tasksOf(plan);
  const react = createRoot(root);
  react.render(
    <FluentProvider theme={teamsLightTheme}>
      <div data-scroller="" style={{ height: '100vh', overflow: 'auto' }}>
        <DataGrid items={[...tasks]} columns={gridColumns} getRowId={({ id }: Task) => id}>
          <DataGridHeader>
            <DataGridRow>
              {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
            </DataGridRow>
          </DataGridHeader>
          <DataGridBody<Task>>
            {({ item, rowId }) => (
              <DataGridRow<Task> key={rowId}>
                {({ renderCell }) => <DataGridCell>{renderCell(item)}</DataGridCell>}
              </DataGridRow>
            )}
          </DataGridBody>
        </DataGrid>
      </div>
    </FluentProvider>,
  );
  return {
    ready: () => root.querySelectorAll('[role=row]').length > 10,
    scroller: () => root.querySelector('[data-scroller]'),
    end: () => {
      react.unmount();
    },
  };
};
