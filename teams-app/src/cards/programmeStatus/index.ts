import { defineSubjectCard } from '../defineCard';
import { programmeStatusExamples } from './examples';
import { programmeStatusProps, type ProgrammeStatusProps } from './props';
import { renderProgrammeStatus } from './render';

/** How every domain stands, a line each that opens its plan. */
export const programmeStatus = defineSubjectCard<ProgrammeStatusProps>({
  kind: 'programmeStatus',
  examples: programmeStatusExamples,
  props: programmeStatusProps,
  lists: ['projects'],
  seenIn: ({ press }) => press.seen,
  render: renderProgrammeStatus,
  actions: {},
});
