import { defineSubjectCard } from '../defineCard';
import { raiseBarrierActions } from './actions';
import { raiseBarrierExamples } from './examples';
import { raiseBarrierProps, type RaiseBarrierProps } from './props';
import { renderRaiseBarrier } from './render';

/**
 * Raises a barrier: on a project or milestone, or (`programme`, `domains/1`) on a project to be chosen, those of the domain first. Of an escalation it shows what became of it. The draft
 * may hold `title`, `ask`, and `milestone` (an id).
 */
export const raiseBarrierCard = defineSubjectCard<RaiseBarrierProps>({
  kind: 'raiseBarrier',
  examples: raiseBarrierExamples,
  props: raiseBarrierProps,
  lists: ['projects', 'escalations'],
  seenIn: ({ press }) => press.seen,
  render: renderRaiseBarrier,
  actions: raiseBarrierActions,
});
