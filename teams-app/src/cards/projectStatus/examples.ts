import type { ProjectStatusProps } from './props';

const base: ProjectStatusProps = {
  code: 'VAL-03',
  title: 'Etanercept biosimilar switch',
  rating: 'Red',
  lastRating: 'Amber',
  facts: [
    { name: 'Next', value: '50% of patients switched, due Mon 30 Nov, 9 weeks later than first agreed' },
    { name: 'Finish', value: 'Wed 24 Mar, 8 weeks later than first agreed' },
    { name: 'Milestones', value: '2 of 5 done, 1 late' },
    { name: 'Escalated', value: 'To its SRO, answer due by Thu 26 Nov' },
    { name: 'SRO, lead', value: 'Beatrix Stonecrop, Kofi Marigold' },
    { name: 'To green', value: 'Second homecare supplier; on the next agenda' },
  ],
  mayRaise: true,
  link: 'https://teams.example/projects/3',
  refreshFor: ['29:kofi'],
  press: { card: 'projectStatus', subject: 'projects/3', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const projectStatusExamples: Readonly<Record<string, ProjectStatusProps>> = {
  'off track': base,
  'on track': {
    ...base,
    rating: 'Green',
    lastRating: 'Green',
    facts: base.facts.filter(({ name }) => name !== 'Escalated' && name !== 'To green'),
  },
  'of a milestone': {
    ...base,
    rating: 'Amber',
    facts: [
      { name: 'VAL-03.4', value: '90% of patients switched, due Fri 26 Feb, 10 weeks later than first agreed' },
      ...base.facts,
    ],
  },
  complete: {
    ...base,
    rating: 'Complete',
    facts: [
      { name: 'Next', value: 'Nothing is left to do' },
      { name: 'Finish', value: 'Fri 30 Oct, as first agreed' },
      { name: 'Milestones', value: '5 of 5 done' },
      { name: 'SRO, lead', value: 'Beatrix Stonecrop, Kofi Marigold' },
    ],
  },
  'for a reader': { ...base, mayRaise: false },
};
