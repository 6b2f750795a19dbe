import { defineCard } from '../defineCard';
import { outcomeExamples } from './examples';
import { outcomeProps, type OutcomeProps } from './props';
import { renderOutcome } from './render';

/** Tells whoever raised a matter what became of it, by whom, and what comes next. */
export const outcome = defineCard<OutcomeProps>({
  kind: 'outcome',
  examples: outcomeExamples,
  props: outcomeProps,
  lists: ['escalations', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderOutcome,
  actions: {},
});
