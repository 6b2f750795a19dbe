import type { EscalationProps } from './props';

const base: EscalationProps = {
  state: 'open',
  title: '90% of patients switched',
  key: 'VAL-03.4',
  projectTitle: 'Etanercept biosimilar switch',
  rating: 'Red',
  today: '2026-11-23',
  forecast: '2026-11-16',
  workingDaysLate: 5,
  ownerName: 'Kofi Marigold',
  holderName: 'Beatrix Stonecrop',
  holderIsViewer: true,
  rung: 'SRO',
  answerBy: '2026-11-26',
  workingDaysLeft: 3,
  note: 'Second homecare supplier not yet agreed; two trusts wait for it.',
  why: 'You get this because you are the SRO of VAL-03. VAL-03.4 was due on Mon 16 Nov.',
  mayAnswer: true,
  next: { rung: 'Domain lead', name: 'Sunita Hollybrook' },
  link: 'https://teams.example/plan/VAL-03.4',
  refreshFor: ['29:beatrix'],
  press: { card: 'escalation', notice: '31', seen: '9z8y7x' },
};

const answered = { answeredBy: 'Beatrix Stonecrop', answeredOn: '2026-11-23' } as const;

/** One for each state, by name. */
export const escalationExamples: Readonly<Record<string, EscalationProps>> = {
  open: base,
  'answer overdue': { ...base, today: '2026-11-30', workingDaysLate: 10, workingDaysLeft: -2 },
  acknowledged: { ...base, ...answered, state: 'acknowledged' },
  'action agreed': {
    ...base,
    ...answered,
    state: 'action agreed',
    actionBy: '2026-12-04',
    answer: 'I agree the supplier with both trusts.',
  },
  returned: { ...base, ...answered, state: 'returned', answer: 'The supplier is agreed; give a new date.' },
  'passed up': {
    ...base,
    ...answered,
    state: 'passed up',
    rung: 'Domain lead',
    holderName: 'Sunita Hollybrook',
    holderIsViewer: false,
    mayAnswer: false,
  },
  'received from below': {
    ...base,
    ...answered,
    rung: 'Domain lead',
    holderName: 'Sunita Hollybrook',
    next: undefined,
    ask: { name: 'Beatrix Stonecrop', text: 'Agree a second homecare supplier from January.' },
    why: 'You get this because it was escalated to you. VAL-03.4 was due on Mon 16 Nov.',
  },
  closed: {
    ...base,
    state: 'closed',
    done: '2026-11-23',
    outcome: 'Done on Mon 23 Nov; Kofi Marigold said so.',
    rating: 'Green',
  },
};
