import { defineCard } from '../defineCard';
import { escalationActions } from './actions';
import { escalationExamples } from './examples';
import { escalationProps, type EscalationProps } from './props';
import { renderEscalation } from './render';

/** Puts what is stuck to its SRO (or whoever holds it), who acknowledges, acts, returns, passes up or closes it. */
export const escalation = defineCard<EscalationProps>({
  kind: 'escalation',
  examples: escalationExamples,
  props: escalationProps,
  lists: ['escalations', 'milestones', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderEscalation,
  actions: escalationActions,
});
