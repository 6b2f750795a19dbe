import { defineSubjectCard } from '../defineCard';
import { myWorkExamples } from './examples';
import { myWorkProps, type MyWorkProps } from './props';
import { renderMyWork } from './render';

/** What is asked of a person and due from them, by the same rules as their page; shown to nobody else. */
export const myWorkCard = defineSubjectCard<MyWorkProps>({
  kind: 'myWork',
  examples: myWorkExamples,
  props: myWorkProps,
  lists: ['milestones', 'escalations', 'papers', 'actions'],
  seenIn: ({ press }) => press.seen,
  render: renderMyWork,
  actions: {},
});
