import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { columns, gridWidth, monthName, monthWidth, quarterName } from './columns';
import type { Draw } from './drawing';
import { tasksOf, type Task } from './tasksOf';

/** dhtmlx-gantt with its virtual rendering on (its default), and months as the scale. Its free edition has no baselines and no today's line. */
export const dhtmlx: Draw = (root, plan) => {
  const tasks = tasksOf(plan);
  gantt.config.columns = columns.map(({ id, label, width, textOf }) => ({
    name: id,
    label,
    width,
    align: 'left',
    tree: id === 'text',
    ...(textOf && { template: (task: unknown) => textOf(task as Task) }),
  }));
  gantt.config.scales = [
    { unit: 'quarter', step: 1, format: quarterName },
    { unit: 'month', step: 1, format: monthName },
  ];
  gantt.config.row_height = 32;
  gantt.config.grid_width = gridWidth;
  gantt.config.min_column_width = monthWidth;
  gantt.config.readonly = true;
  gantt.init(root);
  gantt.parse({
    data: tasks.map(({ start, ...task }) => ({ ...task, start_date: start, open: true })),
    links: [],
  });
  return {
    ready: () => root.querySelectorAll('.gantt_task_line').length > 10,
    scroller: () => root.querySelector('.gantt_ver_scroll'),
    end: () => {
      gantt.clearAll();
      root.replaceChildren();
    },
  };
};
