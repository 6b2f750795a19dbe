import type { DomainStatusProps } from './props';

const link = 'https://teams.example/projects/3';

const base: DomainStatusProps = {
  code: 'VAL',
  title: 'Value and improvement',
  verdict: 'Needs attention',
  rating: 'Amber',
  cause:
    'Etanercept biosimilar switch slipped a third time and went up to its SRO; Aseptic hub will finish 3 weeks later than first agreed.',
  counts: '4 projects, 19 milestones, 1 late',
  leadName: 'Sunita Hollybrook',
  projects: [
    { code: 'VAL-03', title: 'Etanercept biosimilar switch', rating: 'Red', link },
    { code: 'VAL-05', title: 'Aseptic hub', rating: 'Amber', link },
    { code: 'VAL-01', title: 'Discharge medicines service', rating: 'Green', link },
    { code: 'VAL-02', title: 'Homecare request form', rating: 'Not started', link },
  ],
  others: 0,
  link: 'https://teams.example/domains/1',
  refreshFor: ['29:kofi'],
  press: { card: 'domainStatus', subject: 'domains/1', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const domainStatusExamples: Readonly<Record<string, DomainStatusProps>> = {
  'needs attention': base,
  'on track': {
    ...base,
    verdict: 'On track',
    rating: 'Green',
    cause: 'Nothing is late and nothing is escalated.',
    counts: '2 projects, 9 milestones, none late',
    projects: base.projects.slice(2).map((project) => ({ ...project, rating: 'Green' as const })),
  },
  'many projects': { ...base, counts: '11 projects, 60 milestones, 1 late', others: 7 },
  'no projects': {
    ...base,
    verdict: 'No projects yet',
    rating: undefined,
    cause: 'Import the work plan, or add the first project.',
    counts: '0 projects, 0 milestones, none late',
    projects: [],
  },
};
