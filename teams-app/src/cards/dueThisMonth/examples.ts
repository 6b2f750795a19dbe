import type { DueThisMonthProps } from './props';

const link = 'https://teams.example/domain/VAL';

const base: DueThisMonthProps = {
  title: 'Value and improvement until the end of the month',
  lines: [
    {
      what: '90% of patients switched',
      reference: 'VAL-03.4',
      when: 'was due Mon 16 Nov',
      who: 'Kofi Marigold',
      urgency: 'late',
      link,
    },
    {
      what: 'Site agreed',
      reference: 'VAL-05.1',
      when: 'by Tue 24 Nov',
      who: 'Nia Pebble',
      urgency: 'soon',
      link,
    },
    {
      what: '50% of patients switched',
      reference: 'VAL-03.3',
      when: 'by Mon 30 Nov',
      who: 'Kofi Marigold',
      urgency: 'later',
      link,
    },
  ],
  more: 0,
  count: '3 things are due, 1 late.',
  opens: 'Open the plan',
  link,
  refreshFor: ['29:kofi'],
  press: { card: 'dueThisMonth', subject: 'domains/1', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const dueThisMonthExamples: Readonly<Record<string, DueThisMonthProps>> = {
  'of a domain': base,
  yours: {
    ...base,
    title: 'Yours until the end of the month',
    lines: base.lines.map(({ who: _theirs, ...line }) => line),
    opens: 'Open my work',
    link: 'https://teams.example/my',
  },
  'more than there is room for': {
    ...base,
    lines: Array.from({ length: 12 }, () => base.lines.slice(2, 3)).flat(),
    more: 31,
    count: '43 things are due.',
  },
  nothing: { ...base, lines: [], count: 'Nothing is due.' },
};
