import { defineSubjectCard } from '../defineCard';
import { dueThisMonthExamples } from './examples';
import { dueThisMonthProps, type DueThisMonthProps } from './props';
import { renderDueThisMonth } from './render';

/** What is late or due until the end of the month, of a person, a project, a domain or all; each line opens its page. */
export const dueThisMonthCard = defineSubjectCard<DueThisMonthProps>({
  kind: 'dueThisMonth',
  examples: dueThisMonthExamples,
  props: dueThisMonthProps,
  lists: ['milestones', 'actions'],
  seenIn: ({ press }) => press.seen,
  render: renderDueThisMonth,
  actions: {},
});
