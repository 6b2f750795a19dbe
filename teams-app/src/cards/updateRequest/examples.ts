import type { UpdateRequestProps } from './props';

const last = {
  on: '2026-10-21',
  byName: 'Kofi Marigold',
  rating: 'Green',
  did: 'Weekly-dose alert live in 71% of practices.',
  next: 'The rest by Fri 18 Dec.',
} as const;

const base: UpdateRequestProps = {
  state: 'asked',
  code: 'SAF-03',
  title: 'Methotrexate safety checks',
  today: '2026-11-19',
  due: '2026-11-25',
  cadence: 'Monthly',
  last,
  rating: 'Green',
  why: 'You get this because you lead SAF-03, and its monthly update is due on Wed 25 Nov.',
  mayAnswer: true,
  link: 'https://teams.example/projects/3',
  refreshFor: ['29:kofi'],
  press: { card: 'updateRequest', notice: '14', seen: '1a2b3c' },
};

const report = {
  on: '2026-11-24',
  byName: 'Kofi Marigold',
  rating: 'Amber',
  did: 'Weekly-dose alert live in 88% of practices.',
  next: 'Last 22 practices by Fri 18 Dec.',
  help: 'Two practices have no pharmacist until January; they need cover for one day.',
} as const;

/** One for each state, by name. */
export const updateRequestExamples: Readonly<Record<string, UpdateRequestProps>> = {
  asked: base,
  'first report': { ...base, last: undefined, rating: 'Not started' },
  'asked for by typing': { ...base, state: 'offered', why: 'You asked for it.' },
  late: { ...base, state: 'late', today: '2026-11-27', rating: 'Amber' },
  silent: {
    ...base,
    state: 'silent',
    due: '2026-10-21',
    today: '2026-12-02',
    why: 'You get this because you lead SAF-03, and nothing was reported on it since Wed 21 Oct.',
  },
  snoozed: { ...base, restsUntil: '2026-11-22' },
  answered: { ...base, state: 'answered', today: '2026-11-24', rating: 'Amber', report },
  'for a reader': { ...base, mayAnswer: false },
};
