import type { TaskProps } from './props';

const paper: TaskProps = {
  what: 'paper',
  state: 'open',
  title: 'Etanercept: path to green',
  details: ['LG-2026-12.P6', 'Leadership group, Thu 17 Dec', 'VAL-03', 'Kofi Marigold writes it'],
  today: '2026-11-23',
  due: '2026-12-09',
  workingDaysLeft: 12,
  ownerName: 'Kofi Marigold',
  mayAnswer: true,
  maySnooze: true,
  rating: 'Red',
  why: 'You get this because you write it and it is due on Wed 9 Dec.',
  link: 'https://teams.example/meeting/LG-2026-12?item=9',
  opens: 'papers',
  refreshFor: ['29:kofi'],
  press: { card: 'task', notice: '15', seen: '1a2b3c' },
};

const action: TaskProps = {
  ...paper,
  link: 'https://teams.example/projects/3',
  opens: 'actions',
  what: 'action',
  title: 'Ask both trusts which supplier they prefer',
  details: ['LG-2026-11.A2', 'VAL-03', 'Leadership group, Thu 19 Nov'],
  due: '2026-11-24',
  state: 'soon',
  workingDaysLeft: 1,
  why: 'You get this because you took it on and it is due on Tue 24 Nov.',
};

const gap: TaskProps = {
  ...paper,
  what: 'no-sro',
  title: 'Aseptic hub',
  details: ['VAL-05'],
  mayAnswer: false,
  rating: 'Not started',
  why: 'You get this because you are in the programme team and VAL-05 has no SRO: Beatrix Stonecrop has left.',
};

/** One for each state, by name. */
export const taskExamples: Readonly<Record<string, TaskProps>> = {
  paper,
  'paper late': {
    ...paper,
    state: 'late',
    today: '2026-12-11',
    workingDaysLeft: 0,
    why: 'You get this because you write it and it was due on Wed 9 Dec.',
  },
  'paper came': { ...paper, state: 'done', doneOn: '2026-12-08', today: '2026-12-08' },
  'paper, for whoever runs the meeting': { ...paper, mayReceive: true },
  'paper, for a reader': { ...paper, mayAnswer: false },
  action,
  'action late': {
    ...action,
    state: 'late',
    today: '2026-11-26',
    workingDaysLeft: 0,
    note: 'One trust has answered.',
    why: 'You get this because you took it on and it was due on Tue 24 Nov.',
  },
  'action done': { ...action, state: 'done', doneOn: '2026-11-23', note: 'Both prefer the second.' },
  snoozed: { ...action, restsUntil: '2026-11-23' },
  'no SRO': gap,
  'no plan': {
    ...gap,
    what: 'no-plan',
    why: 'You get this because you lead VAL-05 and it has no milestones.',
  },
  'no data agreement': {
    ...gap,
    what: 'no-agreement',
    rating: 'Green',
    why: 'You get this because you lead VAL-05 and the data agreement it needs is not signed.',
  },
  'gap closed': { ...gap, state: 'done' },
  'another matter': {
    ...gap,
    what: 'matter',
    maySnooze: false,
    title: 'VAL-03.4 90% of patients switched',
    details: [],
    rating: undefined,
    why: 'You get this because you are in the programme team. It waits for the leadership group, and no meeting is planned.',
  },
};
