import { defaultPolicy, planNotices, createCalendar, rules } from '@ipmo-hub/teams-app/domain';
import type { Project } from '@ipmo-hub/teams-app/lists';
import { milestone, project, samplePlan } from '../samplePlan';
import { runRule } from './runRule';

const asked = (fields: Partial<Project>, day: string) =>
  runRule('projectOverdue', samplePlan({ projects: [project({ finish: '2026-11-20', ...fields })] }), { day });

test('the lead hears of a finish that has passed, in their digest', () => {
  expect(asked({}, '2026-11-23')).toMatchObject([
    {
      key: 'projectOverdue/projects/3/no-finish:2026-11-21/1',
      card: 'task',
      recipient: '1',
      inDigest: true,
      why: 'You get this because you lead VAL-03 and it was to finish by Fri 20 Nov.',
    },
  ]);
});

test('once a fortnight', () => {
  const days = ['2026-11-23', '2026-12-04', '2026-12-07', '2026-12-18', '2026-12-21'];
  expect(days.map((day) => asked({}, day)[0]?.occurrence)).toEqual([
    'no-finish:2026-11-21',
    'no-finish:2026-11-21',
    'no-finish:2026-12-05',
    'no-finish:2026-12-05',
    'no-finish:2026-12-19',
  ]);
});

test.each<[string, Partial<Project>, number]>([
  ['complete', { rating: 'Complete' }, 0],
  ['handed over', { handedOver: '2026-11-20' }, 0],
  ['to be handed over later', { handedOver: '2026-12-01' }, 1],
  ['finishing today', { finish: '2026-11-23' }, 0],
  ['not started', { rating: 'Not started' }, 1],
])('of a project that is %s', (_what, fields, count) => {
  expect(asked(fields, '2026-11-23')).toHaveLength(count);
});

test('a finish that nobody set is that of the last milestone', () => {
  const fields = { finish: '2026-11-20', baselineFinish: '2026-11-20' } as const;
  const said = (forecast: string, day: string) =>
    runRule('projectOverdue', samplePlan({ projects: [project(fields)], milestones: [milestone({ forecast })] }), {
      day,
    });
  expect(said('2026-12-18', '2026-11-23')).toEqual([]);
  expect(said('2026-12-18', '2026-12-21')).toMatchObject([{ due: '2026-12-18', occurrence: 'no-finish:2026-12-19' }]);
});

test('it is a line of the day’s digest, also by itself', () => {
  const plan = samplePlan({
    projects: [project({ finish: '2026-11-20' })],
    milestones: [milestone({ forecast: '2027-03-01' })],
  });
  const said = planNotices(plan, defaultPolicy, createCalendar(), new Date('2026-11-23T09:30:00Z'));
  expect(said).toMatchObject([{ card: 'digest', covers: ['projectOverdue/projects/3/no-finish:2026-11-21/1'] }]);
});

test('explains itself', () => {
  expect(rules.find(({ id }) => id === 'projectOverdue')!.explain(defaultPolicy)).toContain('once a fortnight');
});
