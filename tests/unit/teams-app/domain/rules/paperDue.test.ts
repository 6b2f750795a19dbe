import { defaultPolicy, rules, type Policy } from '@ipmo-hub/teams-app/domain';
import type { Meeting, Paper, Person } from '@ipmo-hub/teams-app/lists';
import { cast, meeting, paper, person, samplePlan } from '../samplePlan';
import { runRule } from './runRule';

interface Given {
  readonly meetingFields?: Partial<Meeting>;
  readonly paperFields?: Partial<Paper>;
  readonly people?: readonly Person[];
  readonly policy?: Partial<Policy>;
}

const asked = ({ meetingFields, paperFields, people = cast, policy = {} }: Given, day: string) =>
  runRule('paperDue', samplePlan({ people, meetings: [meeting(meetingFields)], papers: [paper(paperFields)] }), {
    day,
    policy,
  });

// The meeting is on Thu 3 December: five clear working days before it is Wed 25 November.
test.each([
  ['2026-11-17', undefined],
  ['2026-11-18', 'due-in-5:2026-11-25'],
  ['2026-11-24', 'due-in-1:2026-11-25'],
  ['2026-11-25', 'due-in-0:2026-11-25'],
  ['2026-11-26', 'late:2026-11-25'],
  ['2026-12-03', 'late:2026-11-25'],
  ['2026-12-04', undefined],
])('on %s: %s', (day, occurrence) => {
  expect(asked({}, day).map((notice) => notice.occurrence)).toEqual(occurrence === undefined ? [] : [occurrence]);
});

test.each<[string, string, string]>([
  // Good Friday 26 March and Easter Monday 29 March; the clocks change on the 28th.
  ['2027-04-01', '2027-03-22', 'due-in-0:2027-03-22'],
  // Christmas Day, Boxing Day's substitute, New Year's Day.
  ['2027-01-05', '2026-12-23', 'due-in-0:2026-12-23'],
  ['2026-10-30', '2026-10-22', 'due-in-0:2026-10-22'],
])('for a meeting on %s they are due on %s', (on, day, occurrence) => {
  expect(asked({ meetingFields: { on } }, day)).toMatchObject([{ occurrence }]);
});

test('a meeting may name its own day, and the policy another number', () => {
  expect(asked({ meetingFields: { papersBy: '2026-11-27' } }, '2026-11-27')).toMatchObject([
    { occurrence: 'due-in-0:2026-11-27' },
  ]);
  expect(asked({ policy: { papersClearWorkingDays: 2 } }, '2026-11-30')).toMatchObject([
    { occurrence: 'due-in-0:2026-11-30' },
  ]);
});

test('says which, when and for what; urgent on the day and after', () => {
  expect(asked({}, '2026-11-24')).toMatchObject([
    {
      key: 'paperDue/papers/91/due-in-1:2026-11-25/1',
      card: 'task',
      urgent: false,
      why: 'You get this because you write it and LG-2026-12.P1 is due on Wed 25 Nov, for the meeting on Thu 3 Dec.',
    },
  ]);
  expect(asked({}, '2026-11-25')).toMatchObject([{ urgent: true }]);
  expect(asked({}, '2026-11-27')).toMatchObject([{ urgent: true }]);
});

test.each<[string, Given]>([
  ['that came', { paperFields: { receivedOn: '2026-11-20' } }],
  ['of a meeting that was cancelled', { meetingFields: { state: 'Cancelled' } }],
  ['of a meeting that is over', { meetingFields: { state: 'Closed' } }],
  ['of a meeting that is gone', { paperFields: { meeting: '99' } }],
])('not for a paper %s', (_what, given) => {
  expect(asked(given, '2026-11-25')).toEqual([]);
});

test.each<[string, Parameters<typeof person>[2], Partial<Paper>, string | undefined]>([
  ['away', { awayUntil: '2026-12-04', deputy: '3' }, {}, '3'],
  ['away without a deputy', { awayUntil: '2026-12-04' }, {}, undefined],
  ['gone', { left: true }, { project: '3' }, '2'],
  ['gone, and the paper is about no project', { left: true }, {}, '6'],
])('an author who is %s', (_what, fields, paperFields, recipient) => {
  const people = cast.map((one) => (one.id === '1' ? person('1', 'Kofi Marigold', fields) : one));
  const found = asked({ people, paperFields }, '2026-11-25').map((notice) => notice.recipient);
  expect(found).toEqual(recipient === undefined ? [] : [recipient]);
});

test('explains itself', () => {
  const words = rules.find(({ id }) => id === 'paperDue')!.explain(defaultPolicy);
  expect(words).toContain(
    '5 working days before it is due, 1 working day before it is due, on the day, once it is late',
  );
});
