import { Gantt, Willow } from '@svar-ui/react-gantt';
import '@svar-ui/react-gantt/all.css';
import { createRoot } from 'react-dom/client';
import type { Draw } from './drawing';
import { tasksOf } from './tasksOf';

/** @svar-ui/react-gantt with two columns and months as the scale. */
export const svar: Draw = (root, plan) => {
  const tasks = tasksOf(plan).map(({ id, text, owner, start, duration, parent }) => ({
    id,
    text,
    owner,
    start,
    duration,
    type: parent === undefined ? 'summary' : 'task',
    open: parent === undefined,
    parent: parent ?? 0,
  }));
  const react = createRoot(root);
  react.render(
    <Willow>
      <div style={{ height: '100vh' }}>
        <Gantt
          tasks={tasks}
          links={[]}
          scales={[
            { unit: 'quarter', step: 1, format: 'QQQ' },
            { unit: 'month', step: 1, format: 'MMM' },
          ]}
          columns={[
            { id: 'text', header: 'Project', width: 300 },
            { id: 'owner', header: 'Lead', width: 112 },
          ]}
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
