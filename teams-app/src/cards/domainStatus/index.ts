import { defineSubjectCard } from '../defineCard';
import { domainStatusExamples } from './examples';
import { domainStatusProps, type DomainStatusProps } from './props';
import { renderDomainStatus } from './render';

/** How a domain stands: verdict, cause, and its projects, which open. */
export const domainStatus = defineSubjectCard<DomainStatusProps>({
  kind: 'domainStatus',
  examples: domainStatusExamples,
  props: domainStatusProps,
  lists: ['projects'],
  seenIn: ({ press }) => press.seen,
  render: renderDomainStatus,
  actions: {},
});
