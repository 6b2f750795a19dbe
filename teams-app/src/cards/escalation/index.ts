import { defineCard } from '../defineCard';
import { escalationActions } from './actions';
import { escalationExamples } from './examples';
import { escalationProps, type EscalationProps } from './props';
import { renderEscalation } from './render';

/** Puts an overdue milestone to its SRO (or whoever holds it), who acknowledges, acts, returns or passes up. */
export const escalation = defineCard<EscalationProps>({
  kind: 'escalation',
  examples: escalationExamples,
  props: escalationProps,
  seenIn: ({ press }) => press.seen,
  render: renderEscalation,
  actions: escalationActions,
});
