import { defineCard } from '../defineCard';
import { digestActions } from './actions';
import { digestExamples } from './examples';
import { digestProps, type DigestProps } from './props';
import { renderDigest } from './render';

/** What waits for a person, once a working day: a line for each thing, which opens it; what was done meanwhile shows as done. */
export const digest = defineCard<DigestProps>({
  kind: 'digest',
  examples: digestExamples,
  props: digestProps,
  lists: ['milestones', 'snoozes', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderDigest,
  actions: digestActions,
});
