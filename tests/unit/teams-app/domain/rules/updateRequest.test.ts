import { defaultPolicy, rules, type Cadence } from '@ipmo-hub/teams-app/domain';
import type { Project, Update } from '@ipmo-hub/teams-app/lists';
import { cast, domain, person, project, samplePlan, update } from '../samplePlan';
import { runRule } from './runRule';

interface Given {
  readonly updateEvery?: Cadence;
  readonly projectFields?: Partial<Project>;
  readonly updates?: readonly Update[];
  readonly kofi?: Parameters<typeof person>[2];
}

const plan = ({ updateEvery, projectFields, updates = [], kofi }: Given = {}) =>
  samplePlan({
    domains: [domain(updateEvery && { updateEvery })],
    projects: [project(projectFields)],
    updates,
    people: cast.map((one) => (kofi && one.id === '1' ? person('1', 'Kofi Marigold', kofi) : one)),
  });
const asked = (given: Given, day: string, closures: readonly string[] = []) =>
  runRule('updateRequest', plan(given), {
    day,
    policy: { closures: closures.map((closed) => ({ day: closed, name: 'Closed' })) },
  });

test.each<[Cadence | undefined, string, string | undefined]>([
  [undefined, '2026-11-20', undefined],
  [undefined, '2026-11-23', '2026-11-26'],
  [undefined, '2026-11-30', '2026-11-26'],
  [undefined, '2026-12-01', undefined],
  ['Monthly', '2026-12-21', undefined],
  ['Monthly', '2026-12-22', '2026-12-29'],
  ['Fortnightly', '2026-11-30', undefined],
  ['Fortnightly', '2026-12-01', '2026-12-04'],
  ['Fortnightly', '2026-12-07', undefined],
  ['Weekly', '2026-11-23', undefined],
  ['Weekly', '2026-11-24', '2026-11-27'],
  // Clocks go back on 25 October 2026 and forward on 28 March 2027; Good Friday is 26 March.
  ['Weekly', '2026-10-26', undefined],
  ['Weekly', '2026-10-27', '2026-10-30'],
  ['Weekly', '2027-03-22', '2027-03-25'],
  ['Weekly', '2027-03-30', '2027-04-02'],
  ['Monthly', '2027-03-22', '2027-03-25'],
  ['Monthly', '2027-03-19', undefined],
])('%s, on %s: due %s', (updateEvery, day, due) => {
  const found = asked({ ...(updateEvery && { updateEvery }) }, day);
  expect(found.map((notice) => notice.due)).toEqual(due === undefined ? [] : [due]);
});

test('over a closed Christmas it is asked and due before', () => {
  const closures = ['2026-12-24', '2026-12-29', '2026-12-30', '2026-12-31'];
  expect(asked({}, '2026-12-15', closures)).toEqual([]);
  expect(asked({}, '2026-12-16', closures)).toMatchObject([{ occurrence: 'update:2026-12-21' }]);
});

test('says why, and waits for the digest', () => {
  expect(asked({}, '2026-11-24')).toMatchObject([
    {
      key: 'updateRequest/projects/3/update:2026-11-26/1',
      card: 'updateRequest',
      recipient: '1',
      urgent: false,
      why: 'You get this because you lead VAL-03 and its monthly update is due on Thu 26 Nov.',
    },
  ]);
  expect(asked({ updateEvery: 'Weekly' }, '2026-11-28')[0]?.why).toContain('its weekly update was due on Fri 27 Nov');
});

test.each<[string, Given]>([
  ['reported on this month', { updates: [update({ on: '2026-11-10' }), update({ id: '81', on: '2026-10-10' })] }],
  ['complete', { projectFields: { rating: 'Complete' } }],
  ['not begun', { projectFields: { rating: 'Not started', start: '2026-12-01' } }],
  ['begun after it was due', { projectFields: { start: '2026-11-27' } }],
])('not of a project %s', (_what, given) => {
  expect(asked(given, '2026-11-27')).toEqual([]);
});

test('a project that is not started is asked once its start has passed', () => {
  expect(asked({ projectFields: { rating: 'Not started' } }, '2026-11-27')).toHaveLength(1);
});

test('a report that was late for October is not November’s; one of another project is not its own', () => {
  expect(asked({ updates: [update({ on: '2026-11-03' })] }, '2026-11-24')).toHaveLength(1);
  expect(asked({ updates: [update({ on: '2026-11-12', project: '4' })] }, '2026-11-24')).toHaveLength(1);
});

test.each<[string, Given, string | undefined, string]>([
  [
    'away with a deputy',
    { kofi: { awayUntil: '2026-12-04', deputy: '3' } },
    '3',
    'Kofi Marigold, who leads VAL-03, is away until Fri 4 Dec; its',
  ],
  ['away without', { kofi: { awayUntil: '2026-12-04' } }, undefined, ''],
  ['back today', { kofi: { awayUntil: '2026-11-23', deputy: '3' } }, '1', 'you lead VAL-03 and its'],
  ['left with a deputy', { kofi: { left: true, deputy: '3' } }, '3', 'has left; its'],
  ['left without', { kofi: { left: true } }, '2', 'has left; its'],
  ['left, and the SRO is not known', { kofi: { left: true }, projectFields: { sro: '99' } }, '6', 'has left; its'],
  ['not named', { projectFields: { lead: '' } }, '2', 'has left; its'],
])('a lead who is %s', (_what, given, recipient, because) => {
  const found = asked(given, '2026-11-24');
  expect(found.map((notice) => notice.recipient)).toEqual(recipient === undefined ? [] : [recipient]);
  if (recipient !== undefined) expect(found[0]?.why).toContain(because);
});

test('a project that names no lead asks its SRO', () => {
  const { lead: _lead, ...without } = project();
  const [notice] = runRule('updateRequest', samplePlan({ projects: [without], updates: [] }), { day: '2026-11-24' });
  expect(notice?.why).toBe(
    'You get this because you are the SRO of VAL-03, which names no lead, and its monthly update is due on Thu 26 Nov.',
  );
});

test('explains itself', () => {
  const { explain } = rules.find(({ id }) => id === 'updateRequest')!;
  expect(explain(defaultPolicy)).toContain('3 working days before it is due');
  expect(explain({ ...defaultPolicy, askUpdateWorkingDaysBefore: 0 })).toContain('on the day it is due');
});
