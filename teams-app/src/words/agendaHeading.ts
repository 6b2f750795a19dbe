import { formatDay, type AgendaGroup, type Day } from '../domain';

const monthNames = [
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

/** Heading of a stretch of the agenda and, for weeks, its days: `This week`, `Mon 23 to Fri 27 Nov`. */
export const agendaHeading = (
  { kind, from, to }: Pick<AgendaGroup, 'kind' | 'from' | 'to'>,
  today: Day,
): { readonly heading: string; readonly days: string } => {
  const month = monthWords(from, today);
  switch (kind) {
    case 'late':
      return { heading: 'Late', days: '' };
    case 'this week':
      return { heading: 'This week', days: spanWords(from, to, today) };
    case 'next week':
      return { heading: 'Next week', days: spanWords(from, to, today) };
    case 'rest of month':
      return { heading: `Later in ${month}`, days: '' };
    case 'month':
      return { heading: month, days: '' };
    case 'done':
      return { heading: 'Done', days: '' };
  }
};

const monthWords = (day: Day | undefined, today: Day): string => {
  if (day === undefined) return '';
  const name = monthNames[Number(day.slice(5, 7)) - 1] ?? '';
  // Within the financial year a month names itself; formatDay knows the rule.
  return formatDay(day, today).endsWith(day.slice(0, 4)) ? `${name} ${day.slice(0, 4)}` : name;
};

const spanWords = (from: Day | undefined, to: Day | undefined, today: Day): string => {
  if (from === undefined || to === undefined) return '';
  const first = formatDay(from, today);
  const short = from.slice(0, 7) === to.slice(0, 7) ? first.split(' ').slice(0, 2).join(' ') : first;
  return `${short} to ${formatDay(to, today)}`;
};
