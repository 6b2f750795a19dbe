import type { When } from './plan';

export interface DemoDecision {
  readonly title: string;
  readonly on: When;
  /** Key of the group that made it. */
  readonly group: string;
  readonly wording: string;
  readonly rationale: string;
  readonly projects: readonly string[];
  readonly superseded?: true;
}

/** What was decided, oldest first. */
export const decisions: readonly DemoDecision[] = [
  {
    title: 'One referral standard for all trusts and pharmacies',
    on: -78,
    group: 'SAF-G',
    wording: 'The national minimum data set, with the reason for each change.',
    rationale: 'Pharmacies receive from nine trusts; one form halves their time.',
    projects: ['SAF-02'],
  },
  {
    title: 'Etanercept: try again with homecare planned first',
    on: -34,
    group: 'VAL-G',
    wording: 'A second switch, to begin once homecare confirms capacity in writing.',
    rationale: 'The first attempt missed 90% because deliveries could not follow the letters.',
    projects: ['VAL-03', 'VAL-09'],
  },
  {
    title: 'Letters go out to all patients at once',
    on: -26,
    group: 'VAL-G',
    wording: 'All clinics write in the same week.',
    rationale: 'Fewer calls to the wrong clinic.',
    projects: ['VAL-03'],
    superseded: true,
  },
  {
    title: 'Letters follow the homecare slots, clinic by clinic',
    on: -15,
    group: 'VAL-G',
    wording: 'A clinic writes when its deliveries are booked.',
    rationale: 'Patients wrote back about dates nobody could keep.',
    projects: ['VAL-03'],
  },
  {
    title: 'Pharmacies may bill from a trust’s first day',
    on: -4,
    group: 'LG',
    wording: 'Payment for completed referrals begins on the day a trust goes live.',
    rationale: 'Declined referrals fell by a third where it was tried.',
    projects: ['SAF-02'],
  },
  {
    title: 'Aseptic hub: two sites go forward, the third is dropped',
    on: -4,
    group: 'LG',
    wording: 'Brackenford and St Quill’s are measured and costed for the December meeting.',
    rationale: 'The third cannot be reached by two deliveries a day.',
    projects: ['VAL-06'],
  },
];
