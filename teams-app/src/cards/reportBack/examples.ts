import type { ReportBackProps } from './props';

const open: ReportBackProps = {
  state: 'open',
  group: 'Leadership group',
  metOn: '2026-12-17',
  today: '2026-12-18',
  due: '2027-01-06',
  constituents: ['Brackenford LPC', 'Larkmere North LPC', 'Larkmere South LPC'],
  parts: [
    {
      heading: 'Decided, and touches them:',
      lines: ['Independent prescribing pathfinder goes on to a second wave'],
      more: 0,
    },
    {
      heading: 'Actions that touch them:',
      lines: ['Ask contractors which days suit for training (Nadia Pebble, by Fri 15 Jan)'],
      more: 0,
    },
    { heading: 'Also decided:', lines: ['Etanercept: supplier for the second half'], more: 3 },
    {
      heading: 'To ask them about, for the meeting on Thu 21 Jan:',
      lines: ['Discharge medicines service: uptake'],
      more: 0,
    },
  ],
  next: '2027-01-21',
  note: '',
  mayAnswer: true,
  why: 'You get this because you speak for others there and it is to be told by Wed 6 Jan: Leadership group, December.',
  link: 'https://teams.example/meeting/LG-2026-12',
  refreshFor: ['29:nadia'],
  press: { card: 'reportBack', notice: '33', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const reportBackExamples: Readonly<Record<string, ReportBackProps>> = {
  open,
  soon: { ...open, state: 'soon', today: '2027-01-05' },
  late: { ...open, state: 'late', today: '2027-01-08', constituents: ['Brackenford LPC'] },
  told: { ...open, state: 'told', toldOn: '2027-01-04', today: '2027-01-08', note: 'Two ask for evening training.' },
  'told, for one body': { ...open, state: 'told', toldOn: '2027-01-04', constituents: ['Brackenford LPC'] },
  'nothing touches them': { ...open, parts: [], next: undefined },
  'for somebody else': { ...open, mayAnswer: false, constituents: [] },
};
