import type { PersonCode } from './people';

export interface DemoGroup {
  readonly key: string;
  readonly title: string;
  readonly kind: 'Leadership group' | 'Domain group' | 'Project group';
  /** Code of its domain. */
  readonly domain?: string;
  readonly chair: PersonCode;
  readonly secretary?: PersonCode;
  readonly terms: string;
  /** A rule a line. */
  readonly quorum?: string;
  /** Standing agenda. */
  readonly template?: string;
  /** Projects that answer to it rather than to their domain's group. */
  readonly projects?: readonly string[];
}

const standing = [
  'Welcome, apologies and quorum | Information | 5',
  'Declarations of interest | Information | 5',
  'Minutes and actions | Assurance | 10',
  '…',
  'Forward plan and other business | Information | 5',
].join('\n');

/** Who meets in Larkmere. */
export const groups: readonly DemoGroup[] = [
  {
    key: 'LG',
    title: 'Leadership group',
    kind: 'Leadership group',
    chair: 'EW',
    secretary: 'LS',
    terms:
      'Chief pharmacists of all sectors: agrees the priorities, decides what the domains cannot, answers to the system.',
    projects: ['VAL-06'],
    quorum: 'at least 6 members\nat least 1 community pharmacy\nat least 2 acute\nthe chair or deputy chair',
    template: standing,
  },
  {
    key: 'SAF-G',
    title: 'Safety domain group',
    kind: 'Domain group',
    domain: 'SAF',
    chair: 'TB',
    secretary: 'AW',
    terms: 'Owns the safety work plan and its risks; meets each month.',
    quorum: 'at least 4 members and at least 3 sectors',
    template: standing,
  },
  {
    key: 'VAL-G',
    title: 'Value domain group',
    kind: 'Domain group',
    domain: 'VAL',
    chair: 'SH',
    secretary: 'IT',
    terms: 'Owns the value work plan and the Systems Efficiency Plan; meets each month.',
    quorum: 'at least 4 members, including 1 community pharmacy and 1 acute',
    template: standing,
  },
  {
    key: 'WOR-G',
    title: 'Workforce domain group',
    kind: 'Domain group',
    domain: 'WOR',
    chair: 'OL',
    secretary: 'IT',
    terms: 'Owns the workforce strategy and the education plan; meets every second month.',
    quorum: 'half of the members',
    template: standing,
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
