import { agendaWords } from '../words';
import { defineCommand, everywhere } from './commandDefinition';
import { nextMeeting, papersOf } from './nextMeeting';

/** Packs are not frozen by the suite yet: it says so, and how far the papers are. */
export const pack = defineCommand({
  name: 'pack',
  describe: 'Where the pack for the next leadership meeting is',
  also: ['papers', 'meeting pack'],
  scopes: everywhere,
  answer: ({ snapshot, today }) => {
    const meeting = nextMeeting(snapshot, today);
    if (!meeting) return { text: agendaWords.none };
    const papers = papersOf(snapshot, meeting);
    const came = papers.filter(({ receivedOn }) => receivedOn !== undefined).length;
    return {
      text: [
        agendaWords.noPack(meeting, today),
        agendaWords.cameSoFar(came, papers.length),
        agendaWords.seeAgenda,
      ].join('\n'),
    };
  },
});
