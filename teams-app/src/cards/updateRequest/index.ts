import { defineCard } from '../defineCard';
import { updateRequestActions } from './actions';
import { updateRequestExamples } from './examples';
import { updateRequestProps, type UpdateRequestProps } from './props';
import { renderUpdateRequest } from './render';

/** Asks for a report on a project, and takes it: how it stands, what was done, what comes next, what help is needed. */
export const updateRequest = defineCard<UpdateRequestProps>({
  kind: 'updateRequest',
  examples: updateRequestExamples,
  props: updateRequestProps,
  lists: ['projects', 'updates', 'escalations', 'snoozes', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderUpdateRequest,
  actions: updateRequestActions,
});
