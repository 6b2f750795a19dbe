import type { RaiseBarrierProps } from './props';

const base = {
  today: '2026-11-23',
  link: 'https://teams.example/projects/3',
  refreshFor: [],
  press: { card: 'raiseBarrier', subject: 'projects/3', seen: '1a2b3c' },
} as const;

const form = {
  ...base,
  state: 'form',
  project: { title: 'Etanercept biosimilar switch', rating: 'Red' },
  projects: [],
  milestones: [
    { value: '12', title: 'VAL-03.3 50% of patients switched' },
    { value: '13', title: 'VAL-03.4 90% of patients switched' },
  ],
  draft: {},
  mayRaise: true,
} as const satisfies RaiseBarrierProps;

const raised: RaiseBarrierProps = {
  ...base,
  state: 'raised',
  title: 'Only one homecare supplier',
  projectTitle: 'VAL-03 · Etanercept biosimilar switch',
  rating: 'Red',
  holderName: 'Beatrix Stonecrop',
  rung: 'SRO',
  answerBy: '2026-11-26',
  ask: 'Agree a second homecare supplier from January.',
  outcome: '',
  press: { card: 'raiseBarrier', subject: 'escalations/31', seen: '1a2b3c' },
  refreshFor: ['29:kofi'],
};

/** One for each state, by name. */
export const raiseBarrierExamples: Readonly<Record<string, RaiseBarrierProps>> = {
  'on a project': form,
  'filled in': {
    ...form,
    draft: { milestone: '13', title: 'Only one homecare supplier', ask: 'Agree a second supplier from January.' },
  },
  'project to choose': {
    ...form,
    project: undefined,
    projects: [
      { value: '3', title: 'VAL-03 Etanercept biosimilar switch' },
      { value: '5', title: 'VAL-05 Aseptic hub' },
    ],
    milestones: [],
    press: { card: 'raiseBarrier', subject: 'programme', seen: '1a2b3c' },
  },
  'for a reader': { ...form, mayRaise: false },
  'no projects': { ...form, project: undefined, milestones: [], mayRaise: false },
  raised,
  closed: {
    ...raised,
    state: 'settled',
    outcome: 'Closed. A second supplier is agreed from January.',
    rating: 'Green',
  },
};
