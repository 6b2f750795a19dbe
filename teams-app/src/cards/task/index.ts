import { defineCard } from '../defineCard';
import { taskActions } from './actions';
import { taskExamples } from './examples';
import { taskProps, type TaskProps } from './props';
import { renderTask } from './render';

/** A paper or an action that is due, something that a project lacks, or anything else that somebody is to see to. */
export const task = defineCard<TaskProps>({
  kind: 'task',
  examples: taskExamples,
  props: taskProps,
  lists: ['papers', 'agendaItems', 'actions', 'projects', 'meetings', 'groups', 'snoozes', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderTask,
  actions: taskActions,
});
