import type { Day } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Meeting } from '@ipmo-hub/teams-app/lists';
import { formatDay, meetingOn } from '@ipmo-hub/teams-app/words';

const people = (count: number): string => `${String(count)} ${count === 1 ? 'paper' : 'papers'}`;

/** What the commands `agenda` and `pack` say. */
export const agendaWords = {
  none: 'No meeting is planned. The programme team plans meetings in the Meetings list; what waits for one is kept until then.',
  meeting: ({ title, on, start, end, place }: Meeting, today: Day) => {
    const time = start === undefined ? '' : `, ${start}${end === undefined ? '' : ` to ${end}`}`;
    return `${meetingOn({ title, on }, today)}${time}${place === undefined ? '' : `, ${place}`}.`;
  },
  items: 'On the agenda:',
  noItems: 'Nothing is on the agenda yet.',
  item: ({ title, purpose, minutes, outcome = '' }: AgendaItem, presenter: string | undefined, hasEnded: boolean) => {
    // What has ended is no longer decided, and keeps its place.
    if (hasEnded)
      return `${title}, closed: ${outcome.replace(/^(Closed|Returned)[:.] */, '').slice(0, 200) || 'nothing was noted'}`;
    return `${title} (${[purpose.toLowerCase(), ...(minutes === undefined ? [] : [`${String(minutes)} minutes`]), ...(presenter === undefined ? [] : [presenter])].join(', ')})`;
  },
  missing: (by: Day | undefined, today: Day) =>
    by === undefined ? 'Papers awaited:' : `Papers awaited, due by ${formatDay(by, today)}:`,
  paper: (key: string, title: string, author: string | undefined) =>
    `${key} ${title}${author === undefined ? '' : `, ${author}`}.`,
  allCame: (count: number) => (count === 0 ? 'No papers were asked for.' : `All ${people(count)} came.`),
  noPack: 'IPMO Hub makes no meeting packs yet; they come with what it will do for meetings.',
  today: (
    meeting: Meeting,
    today: Day,
    { items, came, asked }: Readonly<Record<'items' | 'came' | 'asked', number>>,
  ) => {
    const agenda =
      items === 0 ? 'nothing on its agenda yet' : `${String(items)} ${items === 1 ? 'item' : 'items'} on its agenda`;
    const papers = asked === 0 ? 'no papers asked for' : `${String(came)} of ${people(asked)} here`;
    return `What there is today for ${meetingOn(meeting, today)}: ${agenda}, ${papers}.`;
  },
  seeAgenda:
    'Type “agenda” to see them. The papers themselves are with whoever writes them, until the pack takes them up.',
};
