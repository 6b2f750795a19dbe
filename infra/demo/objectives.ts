import type { PersonCode } from './people';
import type { When } from './plan';

export interface DemoObjective {
  readonly title: string;
  readonly owner: PersonCode;
  readonly success: string;
  readonly by: When;
  readonly projects: readonly string[];
  readonly state?: 'Met' | 'Dropped';
}

/** What the domains want to have reached, in the order of weight. */
export const objectives: Readonly<Record<'SAF' | 'VAL' | 'WOR', readonly DemoObjective[]>> = {
  SAF: [
    {
      title: 'Nobody leaves hospital without their pharmacy knowing',
      owner: 'TB',
      success: 'All nine trusts refer; nine referrals in ten are completed within three days.',
      by: 18,
      projects: ['SAF-02', 'SAF-04'],
    },
    {
      title: 'High-risk medicines are checked wherever they are prescribed',
      owner: 'AW',
      success: 'Reviews in every practice; high-risk prescribing down by a tenth.',
      by: 20,
      projects: ['SAF-01', 'SAF-03', 'SAF-06'],
    },
    {
      title: 'People on ten medicines or more are asked what matters to them',
      owner: 'IT',
      success: 'Every care home has had a visit this year.',
      by: 26,
      projects: ['SAF-05'],
    },
  ],
  VAL: [
    {
      title: 'Every patient who can have a best-value biologic has one',
      owner: 'SH',
      success: '90% switched within a year of launch, and still 90% a year later.',
      by: 14,
      projects: ['VAL-02', 'VAL-03'],
    },
    {
      title: 'Sterile medicines made once, safely, for all trusts',
      owner: 'MQ',
      success: 'One licensed hub supplies every trust; old units closed.',
      by: 40,
      projects: ['VAL-06'],
    },
    {
      title: 'Prescribing that does less harm to the climate',
      owner: 'HC',
      success: 'Carbon from inhalers down by 6 to 7% a year.',
      by: 18,
      projects: ['VAL-04'],
    },
    {
      title: 'Four pounds back for every pound spent on the programme',
      owner: 'EW',
      success: 'Savings agreed with finance, four to one, in the annual report.',
      by: 19,
      projects: ['VAL-01', 'VAL-07'],
    },
    {
      title: 'Data flow before a project starts',
      owner: 'CM',
      success: 'Agreements signed with every practice and trust.',
      by: -4,
      projects: ['VAL-08'],
      state: 'Met',
    },
  ],
  WOR: [
    {
      title: 'One workforce plan for every sector',
      owner: 'OL',
      success: 'Agreed by all boards, with money for its first year.',
      by: 17,
      projects: ['WOR-01', 'WOR-02'],
    },
    {
      title: 'Training that counts wherever somebody goes next',
      owner: 'RH',
      success: 'All nine trusts accept the passport; posts shared between three sectors.',
      by: 30,
      projects: ['WOR-03', 'WOR-04', 'WOR-06'],
    },
  ],
};
