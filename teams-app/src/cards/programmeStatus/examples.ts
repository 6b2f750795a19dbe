import type { ProgrammeStatusProps } from './props';

const link = 'https://teams.example/domain/VAL';

const base: ProgrammeStatusProps = {
  domains: [
    {
      code: 'SAF',
      title: 'Medicines safety',
      verdict: 'On track',
      rating: 'Green',
      cause: 'Nothing is late and nothing is escalated.',
      projects: 3,
      link,
    },
    {
      code: 'VAL',
      title: 'Value and improvement',
      verdict: 'Needs attention',
      rating: 'Amber',
      cause: 'Etanercept biosimilar switch slipped a third time and went up to its SRO.',
      projects: 4,
      link,
    },
    {
      code: 'WOR',
      title: 'Workforce',
      verdict: 'No projects yet',
      cause: 'Import the work plan, or add the first project.',
      projects: 0,
      link,
    },
  ],
  more: 0,
  link: 'https://teams.example/programme',
  refreshFor: ['29:kofi'],
  press: { card: 'programmeStatus', subject: 'programme', seen: '1a2b3c' },
};

/** One for each state, by name. */
export const programmeStatusExamples: Readonly<Record<string, ProgrammeStatusProps>> = {
  'three domains': base,
  'more than there is room for': {
    ...base,
    domains: Array.from({ length: 8 }, () => base.domains.slice(1, 2)).flat(),
    more: 2,
  },
  'no domains': { ...base, domains: [] },
};
