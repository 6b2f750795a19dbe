import { defineCard } from '../defineCard';
import { approvalActions } from './actions';
import { approvalExamples } from './examples';
import { approvalProps, type ApprovalProps } from './props';
import { renderApproval } from './render';

/** Asks a member for a decision between meetings: for, against or abstain, with a reason. */
export const approvalCard = defineCard<ApprovalProps>({
  kind: 'approval',
  examples: approvalExamples,
  props: approvalProps,
  lists: ['decisions', 'votes', 'members', 'interests', 'people', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderApproval,
  actions: approvalActions,
});
