import type { Day } from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Meeting } from '@ipmo-hub/teams-app/lists';
import { formatDay } from '@ipmo-hub/teams-app/words';

const people = (count: number): string => `${String(count)} ${count === 1 ? 'paper' : 'papers'}`;

/** What the commands `agenda` and `pack` say. */
export const agendaWords = {
  none: 'No meeting is planned. The programme team plans meetings in the Meetings list; what waits for one is kept until then.',
  meeting: ({ title, on, start, end, place }: Meeting, today: Day) => {
    const time = start === undefined ? '' : `, ${start}${end === undefined ? '' : ` to ${end}`}`;
    return `${title}: ${formatDay(on, today)}${time}${place === undefined ? '' : `, ${place}`}.`;
  },
  items: 'On the agenda:',
  noItems: 'Nothing is on the agenda yet.',
  item: ({ title, purpose, minutes }: AgendaItem, presenter: string | undefined) =>
    `${title} (${[purpose.toLowerCase(), ...(minutes === undefined ? [] : [`${String(minutes)} minutes`]), ...(presenter === undefined ? [] : [presenter])].join(', ')})`,
  missing: (by: Day | undefined, today: Day) =>
    by === undefined ? 'Papers awaited:' : `Papers awaited, due by ${formatDay(by, today)}:`,
  paper: (key: string, title: string, author: string | undefined) =>
    `${key} ${title}${author === undefined ? '' : `, ${author}`}.`,
  allCame: (count: number) => (count === 0 ? 'No papers were asked for.' : `All ${people(count)} came.`),
  noPack: ({ title, on }: Meeting, today: Day) =>
    `The pack for ${title} on ${formatDay(on, today)} has not been frozen yet, so there is nothing to open.`,
  cameSoFar: (came: number, asked: number) =>
    asked === 0 ? 'No papers were asked for.' : `${String(came)} of ${people(asked)} came so far.`,
  seeAgenda: 'Type “agenda” for what the meeting takes up.',
};
