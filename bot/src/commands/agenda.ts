import { agendaWords } from '../words';
import { defineCommand, everywhere } from './commandDefinition';
import { meetingMeant } from './nextMeeting';

export const agenda = defineCommand({
  name: 'agenda',
  takes: '[group or meeting]',
  describe: 'The agenda of the next meeting: what it takes up, who comes, and whether that makes a quorum',
  also: ['next meeting', 'meeting'],
  scopes: everywhere,
  answer: (request) => {
    const meeting = meetingMeant(request, request.subject);
    if (meeting) return { show: { kind: 'meetingAgenda', subject: `meetings/${meeting.id}` } };
    return { text: request.subject === '' ? agendaWords.none : agendaWords.notFound(request.subject) };
  },
});
