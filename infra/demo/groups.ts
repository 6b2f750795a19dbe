import type { PersonCode } from './people';

export interface DemoGroup {
  readonly key: string;
  readonly title: string;
  readonly kind: 'Leadership group' | 'Domain group' | 'Project group';
  /** Code of its domain. */
  readonly domain?: string;
  readonly chair: PersonCode;
  readonly terms: string;
  /** Projects that answer to it rather than to their domain's group. */
  readonly projects?: readonly string[];
}

/** Who meets in Larkmere. */
export const groups: readonly DemoGroup[] = [
  {
    key: 'LG',
    title: 'Leadership group',
    kind: 'Leadership group',
    chair: 'EW',
    terms:
      'Chief pharmacists of all sectors: agrees the priorities, decides what the domains cannot, answers to the system.',
    projects: ['VAL-06'],
  },
  {
    key: 'SAF-G',
    title: 'Safety domain group',
    kind: 'Domain group',
    domain: 'SAF',
    chair: 'TB',
    terms: 'Owns the safety work plan and its risks; meets each month.',
  },
  {
    key: 'VAL-G',
    title: 'Value domain group',
    kind: 'Domain group',
    domain: 'VAL',
    chair: 'SH',
    terms: 'Owns the value work plan and the Systems Efficiency Plan; meets each month.',
  },
  {
    key: 'WOR-G',
    title: 'Workforce domain group',
    kind: 'Domain group',
    domain: 'WOR',
    chair: 'OL',
    terms: 'Owns the workforce strategy and the education plan; meets every second month.',
  },
  {
    key: 'HOMECARE',
    title: 'Homecare project group',
    kind: 'Project group',
    domain: 'VAL',
    chair: 'BS',
    terms: 'Homecare pharmacists of all trusts, for as long as the biosimilar switches run.',
    projects: ['VAL-03'],
  },
];
