import { Gantt, Willow } from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';
import { createRoot } from 'react-dom/client';
import { columns, gridWidth, monthName, monthWidth, quarterName } from './columns';
import type { Draw } from './drawing';
import { tasksOf, type Task } from './tasksOf';

/** @svar-ui/react-gantt with months as the scale, without the fonts it would fetch. Its free edition has no baselines and no today's line. */
export const svar: Draw = (root, plan) => {
  const tasks = tasksOf(plan).map((task) => ({
    ...task,
    type: task.parent === undefined ? 'summary' : 'task',
    open: task.parent === undefined,
    parent: task.parent ?? 0,
  }));
  const react = createRoot(root);
  react.render(
    <Willow fonts={false}>
      <div style={{ height: '100vh' }}>
        <Gantt
          tasks={tasks}
          links={[]}
          scales={[
            { unit: 'quarter', step: 1, format: quarterName },
            { unit: 'month', step: 1, format: monthName },
          ]}
          columns={columns.map(({ id, label, width, textOf }) => ({
            id,
            header: label,
            width,
            ...(textOf && { template: (_value: unknown, row: unknown) => textOf(row as Task) }),
          }))}
          gridWidth={gridWidth}
          cellWidth={monthWidth}
          cellHeight={32}
          readonly
        />
      </div>
    </Willow>,
  );
  return {
    ready: () => root.querySelectorAll('.wx-bar').length > 10,
    scroller: () => [...root.querySelectorAll('*')].find((one) => isScroller(one)) ?? null,
    end: () => {
      react.unmount();
    },
  };
};

const isScroller = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight * 2 && /auto|scroll/.test(getComputedStyle(element).overflowY);
