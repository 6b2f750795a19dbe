import type { When } from './plan';

export interface DemoReport {
  readonly project: string;
  readonly on: When;
  readonly did: string;
  readonly next: string;
  readonly help?: string;
}

/**
 * What leads reported, oldest first. Most are up to date; anticoagulants and the training posts owe their update of the month, and nobody has
 * reported on polypharmacy reviews for seven weeks.
 */
export const reports: readonly DemoReport[] = [
  {
    project: 'SAF-05',
    on: -7,
    did: 'Reviews began in the first six care homes.',
    next: 'Homes without a visit this year come first.',
  },
  {
    project: 'VAL-07',
    on: -6,
    did: 'Searches for kidney function sent to all practices.',
    next: 'The first networks change over.',
  },
  {
    project: 'WOR-04',
    on: -5,
    did: 'Adverts for the cross-sector posts written with all three sectors.',
    next: 'Advertise in the national round.',
    help: 'A practice in Hillside that takes a trainee for thirteen weeks.',
  },
  {
    project: 'SAF-02',
    on: -3,
    did: 'Dunmarsh sends every discharge to the pharmacy.',
    next: 'Agree the interface’s cost for Elmsea.',
  },
  {
    project: 'SAF-03',
    on: -3,
    did: 'Ordering of 10 mg tablets switched off in two more trusts.',
    next: 'Blood test recall in the last practices.',
  },
  { project: 'SAF-04', on: -3, did: 'Ambulance crews trained at two stations.', next: 'Bags on every vehicle.' },
  { project: 'SAF-06', on: -3, did: 'Third run of the indicators.', next: 'Visits to practices without a review.' },
  { project: 'SAF-07', on: -3, did: 'Second meeting of all sectors.', next: 'One form for shared learning.' },
  {
    project: 'SAF-02',
    on: -0.6,
    did: 'Elmsea’s interface specified with the supplier.',
    next: 'Money from the digital line, then a date.',
    help: 'A decision on the digital line before the quarter ends.',
  },
  { project: 'SAF-03', on: -0.6, did: 'Recall runs in nine practices in ten.', next: 'Clinics follow.' },
  { project: 'SAF-04', on: -0.6, did: 'Bags on all vehicles of the north.', next: 'Count what arrives on the wards.' },
  { project: 'SAF-06', on: -0.6, did: 'Reviews in 93% of practices.', next: 'Fourth run of the indicators.' },
  {
    project: 'SAF-07',
    on: -0.6,
    did: 'Two incidents discussed across sectors.',
    next: 'A bulletin for all pharmacies.',
  },
  {
    project: 'VAL-01',
    on: -1,
    did: 'Savings of the month agreed with finance.',
    next: 'Forecast for the last quarter.',
  },
  { project: 'VAL-02', on: -1, did: '89% switched.', next: 'Write to the patients who have not answered.' },
  {
    project: 'VAL-03',
    on: -1,
    did: 'Clinics of four trusts have their lists.',
    next: 'Letters once the second supplier is agreed.',
    help: 'A second homecare supplier: the first takes no more patients before January.',
  },
  { project: 'VAL-04', on: -1, did: 'Practices have their inhaler dashboard.', next: 'Asthma reviews in the winter.' },
  {
    project: 'VAL-05',
    on: -1,
    did: 'Eleven care homes reviewed.',
    next: 'The agreement with the homes’ records, then the next nine.',
  },
  { project: 'VAL-06', on: -1, did: 'Two sites measured and costed.', next: 'The leadership group chooses.' },
  { project: 'WOR-01', on: -1, did: 'Draft read by all sectors.', next: 'Second draft with numbers.' },
  { project: 'WOR-02', on: -1, did: 'Every trust has counted its posts.', next: 'Compare with systems of our size.' },
  { project: 'WOR-03', on: -1, did: 'Seven trusts accept the list.', next: 'The last two by the quarter’s end.' },
  { project: 'WOR-05', on: -1, did: 'All places have a network.', next: 'First joint evening in each.' },
];
