import { createCalendar, periodsReported, reportPeriod, type Cadence } from '@ipmo-hub/teams-app/domain';

const calendar = createCalendar({
  closures: ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'].map((day) => ({ day, name: 'Christmas closure' })),
});

test.each<[Cadence, string, string, string, string]>([
  ['Weekly', '2026-11-23', '2026-11-23', '2026-11-29', '2026-11-27'],
  ['Weekly', '2026-11-29', '2026-11-23', '2026-11-29', '2026-11-27'],
  // The weeks in which the clocks change: the last Sundays of October and March.
  ['Weekly', '2026-10-25', '2026-10-19', '2026-10-25', '2026-10-23'],
  ['Weekly', '2027-03-28', '2027-03-22', '2027-03-28', '2027-03-25'],
  // Good Friday, and a Friday closed after Boxing Day's substitute.
  ['Weekly', '2027-03-26', '2027-03-22', '2027-03-28', '2027-03-25'],
  ['Weekly', '2026-12-21', '2026-12-21', '2026-12-27', '2026-12-23'],
  ['Fortnightly', '2026-01-05', '2026-01-05', '2026-01-18', '2026-01-16'],
  ['Fortnightly', '2026-01-18', '2026-01-05', '2026-01-18', '2026-01-16'],
  ['Fortnightly', '2026-01-04', '2025-12-22', '2026-01-04', '2026-01-02'],
  ['Fortnightly', '2026-10-25', '2026-10-12', '2026-10-25', '2026-10-23'],
  ['Fortnightly', '2027-03-31', '2027-03-29', '2027-04-11', '2027-04-09'],
  ['Monthly', '2026-11-24', '2026-11-01', '2026-11-30', '2026-11-26'],
  ['Monthly', '2026-10-31', '2026-10-01', '2026-10-31', '2026-10-28'],
  ['Monthly', '2027-03-01', '2027-03-01', '2027-03-31', '2027-03-25'],
  ['Monthly', '2028-02-29', '2028-02-01', '2028-02-29', '2028-02-25'],
  // December with the programme closed: the 23rd, 22nd, 21st are its last working days.
  ['Monthly', '2026-12-31', '2026-12-01', '2026-12-31', '2026-12-21'],
])('%s, %s: %s to %s, due on %s', (cadence, day, first, last, due) => {
  expect(reportPeriod(calendar, cadence, day)).toEqual({ first, last, due });
});

test('a week without a working day has nothing due', () => {
  const closed = createCalendar({
    closures: ['2026-12-29', '2026-12-30', '2026-12-31'].map((day) => ({ day, name: 'Closed' })),
  });
  // Mon 28 Dec stands in for Boxing Day, Fri 1 Jan is New Year's Day.
  expect(reportPeriod(closed, 'Weekly', '2026-12-30')).toEqual({ first: '2026-12-28', last: '2027-01-03' });
});

describe('which period a report is about', () => {
  const about = (cadence: Cadence, days: readonly string[], start = '2026-04-13') => [
    ...periodsReported(calendar, { cadence, start, days }).values(),
  ];

  test.each<[string, Cadence, readonly string[], readonly string[]]>([
    ['its own', 'Monthly', ['2026-10-20', '2026-11-20'], ['2026-10-01', '2026-11-01']],
    ['late, the month before', 'Monthly', ['2026-10-20', '2026-12-03'], ['2026-10-01', '2026-11-01']],
    ['late, then in time', 'Monthly', ['2026-12-03', '2026-12-18'], ['2026-11-01', '2026-12-01']],
    [
      'early in the month, with the one before reported',
      'Monthly',
      ['2026-10-20', '2026-11-02'],
      ['2026-10-01', '2026-11-01'],
    ],
    ['always late', 'Monthly', ['2026-10-02', '2026-11-03', '2026-12-02'], ['2026-09-01', '2026-10-01', '2026-11-01']],
    ['too late to be late', 'Monthly', ['2026-11-09'], ['2026-11-01']],
    ['on Monday, for the week before', 'Weekly', ['2026-11-23'], ['2026-11-16']],
    ['on Tuesday, for its week', 'Weekly', ['2026-11-24'], ['2026-11-23']],
    ['twice a day', 'Weekly', ['2026-11-24', '2026-11-24'], ['2026-11-23']],
  ])('%s', (_what, cadence, days, periods) => {
    expect(about(cadence, days)).toEqual(periods);
  });

  test('a project that has just begun is not late', () => {
    expect(about('Monthly', ['2026-11-03'], '2026-11-02')).toEqual(['2026-11-01']);
  });
});
