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
import type { Draw } from './drawing';
import { tasksOf, type Task } from './tasksOf';

const column = (columnId: string, heading: string, text: (task: Task) => string) =>
  createTableColumn<Task>({ columnId, renderHeaderCell: () => heading, renderCell: text });

const columns = [
  column('text', 'Project', ({ text }) => text),
  column('owner', 'Lead', ({ owner }) => owner),
  column('start', 'Start', ({ start }) => start.toISOString().slice(0, 10)),
  column('days', 'Days', ({ duration }) => String(duration)),
];

/** Fluent's own grid: no time line at all, only the left part. */
export const dataGrid: Draw = (root, plan) => {
  const tasks = tasksOf(plan);
  const react = createRoot(root);
  react.render(
    <FluentProvider theme={teamsLightTheme}>
      <div data-scroller="" style={{ height: '100vh', overflow: 'auto' }}>
        <DataGrid items={[...tasks]} columns={columns} getRowId={({ id }: Task) => id}>
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
