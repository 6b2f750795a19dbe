import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import type { Draw } from './drawing';
import { tasksOf } from './tasksOf';

/** dhtmlx-gantt with its virtual rendering on (its default), two columns and months as the scale. */
export const dhtmlx: Draw = (root, plan) => {
  const tasks = tasksOf(plan);
  gantt.config.columns = [
    { name: 'text', label: 'Project', tree: true, width: 300 },
    { name: 'owner', label: 'Lead', width: 112 },
  ];
  gantt.config.scales = [
    { unit: 'quarter', step: 1, format: 'Q%q' },
    { unit: 'month', step: 1, format: '%M' },
  ];
  gantt.config.row_height = 32;
  gantt.config.readonly = true;
  gantt.init(root);
  gantt.parse({
    data: tasks.map(({ id, text, owner, start, duration, parent }) => ({
      id,
      text,
      owner,
      start_date: start,
      duration,
      open: true,
      ...(parent !== undefined && { parent }),
    })),
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
