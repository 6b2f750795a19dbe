import type { RaiseBarrierProps } from './props';

const base = {
  today: '2026-11-23',
  link: 'https://teams.example/projects/3',
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
  state: 'raised',
  became: 'waits',
  title: 'Only one homecare supplier',
  details: ['VAL-03', 'Etanercept biosimilar switch'],
  today: '2026-11-23',
  rating: 'Red',
  holderName: 'Beatrix Stonecrop',
  rung: 'SRO',
  answerBy: '2026-11-26',
  ask: 'Agree a second homecare supplier from January.',
  why: 'Kofi Marigold raised it. This card follows what becomes of it.',
  link: 'https://teams.example/projects/3',
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
  'gone up': { ...raised, became: 'passed up', rung: 'Domain lead', holderName: 'Sunita Hollybrook' },
  closed: { ...raised, became: 'closed', outcome: 'A second supplier is agreed from January.', rating: 'Green' },
};
