import type { OutcomeProps } from './props';

const base: OutcomeProps = {
  state: 'action agreed',
  title: 'Only one homecare supplier',
  details: ['VAL-03', 'Etanercept biosimilar switch'],
  today: '2026-11-23',
  rung: 'SRO',
  holderName: 'Beatrix Stonecrop',
  answerBy: '2026-11-26',
  answer: 'I agree the supplier with both trusts.',
  answeredBy: 'Beatrix Stonecrop',
  answeredOn: '2026-11-23',
  actionBy: '2026-12-04',
  rating: 'Red',
  ask: 'Agree a second homecare supplier from January.',
  why: 'You get this because you raised it.',
  link: 'https://teams.example/projects/3',
  refreshFor: ['29:kofi'],
  press: { card: 'outcome', notice: '16', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const outcomeExamples: Readonly<Record<string, OutcomeProps>> = {
  'action agreed': base,
  waits: { ...base, state: 'waits', answer: undefined, answeredBy: undefined, answeredOn: undefined },
  acknowledged: { ...base, state: 'acknowledged', answer: undefined },
  returned: {
    ...base,
    state: 'returned',
    answer: 'Two trusts have not said which supplier they prefer. Ask them first.',
  },
  'passed up': { ...base, state: 'passed up', rung: 'Domain lead', holderName: 'Sunita Hollybrook' },
  'on an agenda': {
    ...base,
    state: 'passed up',
    rung: 'Leadership group',
    holderName: 'Oluchi Larkspur',
    meeting: { title: 'Leadership group', on: '2026-12-17' },
  },
  closed: { ...base, state: 'closed', outcome: 'The group agreed a second supplier from January.', rating: 'Green' },
};
