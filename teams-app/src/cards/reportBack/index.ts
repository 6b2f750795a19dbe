import { defineCard } from '../defineCard';
import { reportBackActions } from './actions';
import { reportBackExamples } from './examples';
import { reportBackProps, type ReportBackProps } from './props';
import { renderReportBack } from './render';

/** Asks a representative to tell those they speak for what came of a meeting, and to say when they were told. */
export const reportBackCard = defineCard<ReportBackProps>({
  kind: 'reportBack',
  examples: reportBackExamples,
  props: reportBackProps,
  lists: ['reportBacks', 'meetings', 'decisions', 'actions', 'members', 'people', 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderReportBack,
  actions: reportBackActions,
});
