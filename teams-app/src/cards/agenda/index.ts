import { defineCard, defineSubjectCard } from '../defineCard';
import { agendaActions, meetingAgendaActions } from './actions';
import { agendaExamples, meetingAgendaExamples } from './examples';
import { agendaProps, agendaSubjectProps, type AgendaProps } from './props';
import { renderAgenda } from './render';

const lists = ['meetings', 'agendaItems', 'attendances', 'members', 'groups', 'packs', 'people'] as const;

/** A meeting's agenda as it is sent to its group: what is taken when, who comes, and whether that makes a quorum. */
export const agendaCard = defineCard<AgendaProps>({
  kind: 'agenda',
  examples: agendaExamples,
  props: agendaProps,
  lists: [...lists, 'notices'],
  seenIn: ({ press }) => press.seen,
  render: renderAgenda,
  actions: agendaActions,
});

/** The same for whoever asks for it. */
export const meetingAgenda = defineSubjectCard<AgendaProps>({
  kind: 'meetingAgenda',
  examples: meetingAgendaExamples,
  props: agendaSubjectProps,
  lists,
  seenIn: ({ press }) => press.seen,
  render: renderAgenda,
  actions: meetingAgendaActions,
});
