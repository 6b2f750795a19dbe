import { formatDay, type AgendaGroup, type Day } from '@ipmo-hub/teams-app/domain';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `This week`, `Mon 23 to Fri 27 Nov`; months carry their year once it is another than today's. */
export const agendaHeading = (
  { kind, from, to }: Pick<AgendaGroup, 'kind' | 'from' | 'to'>,
  today: Day,
): { readonly title: string; readonly range?: string } => {
  const month = months[Number(from?.slice(5, 7)) - 1] ?? '';
  const range = from !== undefined && to !== undefined ? { range: rangeText(from, to) } : {};
  switch (kind) {
    case 'late':
      return { title: 'Late' };
    case 'done':
      return { title: 'Done' };
    case 'this week':
      return { title: 'This week', ...range };
    case 'next week':
      return { title: 'Next week', ...range };
    case 'rest of month':
      return { title: `Later in ${month}` };
    case 'month':
      return { title: from?.slice(0, 4) === today.slice(0, 4) ? month : `${month} ${from?.slice(0, 4) ?? ''}` };
  }
};

const rangeText = (from: Day, to: Day): string => {
  const start = formatDay(from);
  return `${from.slice(0, 7) === to.slice(0, 7) ? start.slice(0, start.lastIndexOf(' ')) : start} to ${formatDay(to)}`;
};
