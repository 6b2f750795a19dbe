import { isLive } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Meeting, Snapshot } from '@ipmo-hub/teams-app/lists';
import { agendaWords, moreWords } from '../words';
import { defineCommand, everywhere } from './commandDefinition';
import { nextMeeting, papersOf } from './nextMeeting';

const most = 20;

export const agenda = defineCommand({
  name: 'agenda',
  describe: 'The next leadership meeting: what it takes up and which papers are awaited',
  also: ['next meeting', 'meeting'],
  scopes: everywhere,
  answer: ({ snapshot, today }) => {
    const meeting = nextMeeting(snapshot, today);
    if (!meeting) return { text: agendaWords.none };
    const name = (id: string | undefined) => (id === undefined ? undefined : snapshot.people.get(id)?.title);
    const items = itemsOf(snapshot, meeting);
    const papers = papersOf(snapshot, meeting);
    const missing = papers.filter(({ receivedOn }) => receivedOn === undefined);
    const lines = items
      .slice(0, most)
      .map(
        (item, index) =>
          `${String(index + 1)}. ${agendaWords.item(item, name(item.presenter), endedOn(snapshot, item))}`,
      );
    const awaited = missing
      .slice(0, most)
      .map(({ key, title, author }) => `• ${agendaWords.paper(key, title, name(author))}`);
    return {
      text: [
        agendaWords.meeting(meeting, today),
        '',
        ...(items.length === 0
          ? [agendaWords.noItems]
          : [agendaWords.items, ...lines, ...moreWords(items.length - most)]),
        '',
        ...(missing.length === 0
          ? [agendaWords.allCame(papers.length)]
          : [agendaWords.missing(meeting.papersBy, today), ...awaited, ...moreWords(missing.length - most)]),
      ].join('\n'),
    };
  },
});

/** Whether what it was for has ended: then its outcome says how. */
const endedOn = ({ escalations }: Snapshot, { escalation }: AgendaItem): boolean => {
  const found = escalations.get(escalation ?? '');
  return found !== undefined && !isLive(found);
};

/** In their places; what has none comes last, in the order it was entered. */
const itemsOf = ({ agendaItems }: Snapshot, { id }: Meeting): readonly AgendaItem[] =>
  [...agendaItems.values()]
    .filter(({ meeting }) => meeting === id)
    .sort((a, b) => (a.position ?? 1000) - (b.position ?? 1000) || Number(a.id) - Number(b.id));
