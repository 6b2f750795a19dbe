import type { ApprovalProps } from './props';

const open: ApprovalProps = {
  state: 'open',
  title: 'Extend the homecare contract by six months',
  group: 'Leadership group',
  askedBy: 'Lowri Sedgewick',
  closesOn: '2026-12-04',
  today: '2026-11-30',
  workingDaysLeft: 4,
  mayVote: true,
  reference: 'LG.D14',
  wording: 'The homecare contract is extended by six months from 1 January 2027 on its present terms.',
  rationale: 'The new tender cannot be let before March.',
  options: 'Let it lapse and buy by the patient: dearer, and no supplier must take all.',
  tally: '3 for, 1 against, 0 abstained; 4 still to answer by Fri 4 Dec.',
  quorum: '',
  answers: [],
  others: 0,
  why: 'You get this because you have a vote and Leadership group is asked for a decision by Fri 4 Dec.',
  link: 'https://teams.example/groups/LG',
  refreshFor: ['29:kofi'],
  press: { card: 'approval', notice: '32', seen: '1a2b3c' },
};

const told: ApprovalProps = {
  ...open,
  own: 'For',
  quorum: 'Quorum is not met: At least 6 members (4 so far).',
  answers: [
    { name: 'Beatrix Stonecrop', answer: 'For', reason: '' },
    { name: 'Kofi Marigold', answer: 'For', reason: 'no gap for patients' },
    { name: 'Sunita Hollybrook', answer: 'Against', reason: 'the price was to be talked about first' },
  ],
};

/** One for each state, by name. */
export const approvalExamples: Readonly<Record<string, ApprovalProps>> = {
  open,
  'last day': { ...open, today: '2026-12-04', workingDaysLeft: 0 },
  'you are for it': told,
  'you are against it': { ...told, own: 'Against', others: 3 },
  'you abstained': { ...told, own: 'Abstain' },
  'an interest of yours': {
    ...open,
    mayVote: false,
    conflict: 'Nadia Pebble advises a homecare supplier. May speak; does not decide.',
  },
  'put by you': { ...open, mayVote: false },
  agreed: {
    ...told,
    state: 'agreed',
    tally: 'Agreed: 6 for, 1 against, 1 abstained.',
    quorum: 'Quorum is met: 8 answered, 6 needed.',
  },
  'not agreed': { ...told, state: 'not agreed', tally: 'Not agreed: 2 for, 5 against, 1 abstained.' },
  lapsed: { ...told, state: 'lapsed', own: undefined, tally: 'Lapsed, 2 for, 0 against, 0 abstained.' },
  deferred: { ...open, state: 'deferred', mayVote: false },
};
