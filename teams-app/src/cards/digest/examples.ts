import type { DigestProps } from './props';

const link = 'https://teams.example/projects/3';

const lines = [
  {
    what: '90% of patients switched',
    reference: 'VAL-03.4',
    when: 'was due Mon 16 Nov',
    urgency: 'late',
    link: 'https://teams.example/milestones/12',
    line: 0,
  },
  {
    what: 'Ask both trusts which supplier they prefer',
    reference: 'LG-2026-11.A2',
    when: 'by Tue 24 Nov',
    urgency: 'soon',
    link,
    line: 1,
  },
  {
    what: 'Update: Etanercept biosimilar switch',
    reference: 'VAL-03',
    when: 'by Wed 25 Nov',
    urgency: 'later',
    link,
    line: 2,
  },
  {
    what: 'Paper: Etanercept, path to green',
    reference: 'LG-2026-12.P6',
    when: 'by Wed 9 Dec',
    urgency: 'later',
    link,
    line: 3,
  },
  { what: 'No data agreement: Aseptic hub', reference: 'VAL-05', when: '', urgency: 'later', link, line: 4 },
] as const;

const base: DigestProps = {
  day: '2026-11-23',
  today: '2026-11-23',
  lines,
  gone: 0,
  dates: 0,
  more: 0,
  open: [],
  openCount: 0,
  isOwn: true,
  why: 'You get this once a working day, at the time you chose, when more than one thing waits for you.',
  link: 'https://teams.example/people/1',
  refreshFor: ['29:kofi'],
  press: { card: 'digest', notice: '17', seen: '1a2b3c' },
};

const done = { when: 'done', urgency: 'done' } as const;

/** One for each state, by name. */
export const digestExamples: Readonly<Record<string, DigestProps>> = {
  'five things': base,
  'some done': { ...base, lines: [...lines.slice(2), { ...lines[0], ...done }, { ...lines[1], ...done }] },
  'all done': { ...base, lines: lines.map((line) => ({ ...line, ...done })) },
  'one new, more open': { ...base, lines: lines.slice(1, 2), open: [lines[2], lines[3]], openCount: 3 },
  'moved on': {
    ...base,
    lines: [
      {
        what: '50% of patients switched',
        reference: 'VAL-03.2',
        when: 'not settled in time, with Sunita Hollybrook now',
        urgency: 'moved on',
        link,
        line: 0,
        movedOn: { name: 'Sunita Hollybrook', unanswered: true },
      },
    ],
  },
  'asks whether dates stand': {
    ...base,
    dates: 2,
    lines: [
      ...lines.slice(0, 2),
      {
        what: 'Homecare contract signed',
        reference: 'VAL-03.6',
        when: 'still on Fri 15 Jan?',
        urgency: 'later',
        link,
        line: 5,
      },
      {
        what: 'First aseptic batch released',
        reference: 'VAL-05.2',
        when: 'still on Mon 1 Feb?',
        urgency: 'later',
        link,
        line: 6,
      },
    ],
  },
  snoozed: { ...base, restsUntil: '2026-11-23' },
  'something gone': { ...base, lines: lines.slice(1), gone: 1 },
  'thirty and more': {
    ...base,
    lines: Array.from({ length: 6 }, (_, turn) => lines.map((line, at) => ({ ...line, line: turn * 5 + at }))).flat(),
    more: 12,
  },
  'for somebody else': {
    ...base,
    lines: lines.map(({ line: _line, ...rest }) => rest),
    isOwn: false,
  },
};
