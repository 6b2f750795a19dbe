import { agendaWords } from '../words';
import { defineCommand, everywhere } from './commandDefinition';
import { nextMeeting, papersOf } from './nextMeeting';

/** The suite makes no packs yet: it says so, and what there is of the next meeting. */
export const pack = defineCommand({
  name: 'pack',
  describe: 'How far the agenda and papers of the next leadership meeting are; packs are to come',
  also: ['papers', 'meeting pack'],
  scopes: everywhere,
  answer: ({ snapshot, today }) => {
    const meeting = nextMeeting(snapshot, today);
    if (!meeting) return { text: `${agendaWords.noPack}\n${agendaWords.none}` };
    const papers = papersOf(snapshot, meeting);
    const came = papers.filter(({ receivedOn }) => receivedOn !== undefined).length;
    const items = [...snapshot.agendaItems.values()].filter((item) => item.meeting === meeting.id).length;
    const counts = { items, came, asked: papers.length };
    return {
      text: [agendaWords.noPack, agendaWords.today(meeting, today, counts), agendaWords.seeAgenda].join('\n'),
    };
  },
});
