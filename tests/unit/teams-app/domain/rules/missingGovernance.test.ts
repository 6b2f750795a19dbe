import { defaultPolicy, rules } from '@ipmo-hub/teams-app/domain';
import type { Milestone, Person, Project } from '@ipmo-hub/teams-app/lists';
import { cast, milestone, person, project, samplePlan } from '../samplePlan';
import { runRule } from './runRule';

interface Given {
  readonly fields?: Partial<Project>;
  readonly milestones?: readonly Milestone[];
  readonly people?: readonly Person[];
}

const gaps = ({ fields = {}, ...parts }: Given, day = '2026-11-24') =>
  runRule('missingGovernance', samplePlan({ projects: [project(fields)], ...parts }), { day }).map(
    ({ occurrence, recipient, why }) => [occurrence, recipient, why],
  );
const left = cast.map((one) => (one.id === '2' ? person('2', 'Beatrix Stonecrop', { left: true }) : one));

test('a project that has all it needs is not spoken of', () => {
  expect(gaps({})).toEqual([]);
  expect(gaps({ fields: { dataAgreement: 'Signed' } })).toEqual([]);
  expect(gaps({ fields: { dataAgreement: 'Not needed' } })).toEqual([]);
});

// The project began on Mon 13 April: every fourth Monday from then on is a turn, Mon 23 November is the eighth.
test.each<[string, Given, string, string, string]>([
  [
    'an SRO who has left',
    { people: left },
    'no-sro:2026-11-23',
    '6',
    'you are in the programme team and VAL-03 has no SRO: Beatrix Stonecrop has left.',
  ],
  [
    'an SRO nobody knows',
    { fields: { sro: '99' } },
    'no-sro:2026-11-23',
    '6',
    'you are in the programme team and VAL-03 has no SRO whom the People list knows.',
  ],
  ['no milestones', { milestones: [] }, 'no-plan:2026-11-23', '1', 'you lead VAL-03 and it has no milestones.'],
  [
    'an agreement outstanding',
    { fields: { dataAgreement: 'Needed' } },
    'no-agreement:2026-11-23',
    '1',
    'you lead VAL-03 and the data agreement it needs is not signed.',
  ],
])('%s', (_what, given, occurrence, recipient, why) => {
  expect(gaps(given)).toEqual([[occurrence, recipient, `You get this because ${why}`]]);
});

test('a milestone that is done is a plan', () => {
  expect(gaps({ milestones: [milestone({ done: '2026-11-02' })] })).toEqual([]);
});

test('spoken of again every four weeks, and in between once', () => {
  const turns = ['2026-11-20', '2026-11-23', '2026-12-18', '2026-12-21'].map(
    (day) => gaps({ milestones: [] }, day)[0]?.[0],
  );
  expect(turns).toEqual(['no-plan:2026-10-26', 'no-plan:2026-11-23', 'no-plan:2026-11-23', 'no-plan:2026-12-21']);
});

test.each([
  ['2026-12-10', 0],
  ['2026-12-11', 1],
  ['2026-12-29', 1],
])('a project that starts on Tue 29 Dec is looked at ten working days before: on %s there are %d', (day, count) => {
  // Christmas Day and Boxing Day's substitute are no working days.
  const found = gaps({ fields: { start: '2026-12-29', rating: 'Not started' }, milestones: [] }, day);
  expect(found).toHaveLength(count);
  if (count > 0) expect(found[0]?.[0]).toBe('no-plan:2026-12-29');
});

test('a project that is complete needs nothing more', () => {
  expect(gaps({ fields: { rating: 'Complete', dataAgreement: 'Needed', sro: '99' }, milestones: [] })).toEqual([]);
});

test('explains itself', () => {
  const { explain } = rules.find(({ id }) => id === 'missingGovernance')!;
  expect(explain(defaultPolicy)).toContain('every 4 weeks');
  expect(explain({ ...defaultPolicy, governanceRepeatWeeks: 1 })).toContain('every week.');
});
