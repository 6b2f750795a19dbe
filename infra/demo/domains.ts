import type { PersonCode } from './people';

export interface DemoDomain {
  readonly code: string;
  readonly title: string;
  readonly lead: PersonCode;
  readonly updateEvery: 'Weekly' | 'Fortnightly' | 'Monthly';
  readonly checkEvery?: 'Weekly' | 'Fortnightly' | 'Monthly';
  readonly strategy: string;
}

export const domains: readonly DemoDomain[] = [
  {
    code: 'SAF',
    title: 'Safety and digital',
    lead: 'TB',
    updateEvery: 'Fortnightly',
    strategy: 'Medicines used safely across the system: high-risk medicines, transfers of care and polypharmacy.',
  },
  {
    code: 'VAL',
    title: 'Value and improvement',
    lead: 'SH',
    updateEvery: 'Monthly',
    checkEvery: 'Fortnightly',
    strategy:
      'Best value from medicines and better outcomes: the Systems Efficiency Plan, appropriate prescribing, aseptic services.',
  },
  {
    code: 'WOR',
    title: 'Workforce and clinical pharmacy',
    lead: 'OL',
    updateEvery: 'Monthly',
    strategy: 'One pharmacy workforce for all sectors: strategy and planning, education and training, networks.',
  },
];
