import { defaultPolicy, howSettled, readMatters, rules } from '@ipmo-hub/teams-app/domain';
import type { Project, Update } from '@ipmo-hub/teams-app/lists';
import { escalationItem, noticeItem, project, samplePlan, update } from '../samplePlan';
import { runRule } from './runRule';

const silent = (updates: readonly Update[], day: string, fields: Partial<Project> = {}) =>
  runRule('silence', samplePlan({ projects: [project(fields)], updates }), { day });

test.each([
  // Thirty working days after Mon 5 October: the 16th of November, whatever the clocks do on the 25th of October.
  ['2026-10-05', '2026-11-13', 0],
  ['2026-10-05', '2026-11-16', 1],
  // From 23 November over Christmas, Boxing Day's substitute and New Year's Day.
  ['2026-11-23', '2027-01-06', 0],
  ['2026-11-23', '2027-01-07', 1],
  // From 22 February over Good Friday and Easter Monday.
  ['2027-02-22', '2027-04-06', 0],
  ['2027-02-22', '2027-04-07', 1],
])('last reported on %s: on %s there are %d', (on, day, count) => {
  expect(silent([update({ on })], day)).toHaveLength(count);
});

test('says since when, never how long', () => {
  expect(silent([update({ on: '2026-10-05' })], '2026-11-18')).toMatchObject([
    {
      key: 'silence/projects/3/silent:2026-10-05/1',
      card: 'updateRequest',
      urgent: false,
      why: 'You get this because you lead VAL-03 and nobody has reported on it since Mon 5 Oct.',
    },
  ]);
});

test('one silence is one occurrence; a report ends it', () => {
  const keys = ['2026-11-16', '2026-12-07', '2027-01-14'].map(
    (day) => silent([update({ on: '2026-10-05' })], day)[0]?.key,
  );
  expect(new Set(keys).size).toBe(1);
  expect(silent([update({ on: '2026-10-05' }), update({ id: '81', on: '2026-11-17' })], '2026-11-18')).toEqual([]);
});

test('not while the update of the period is asked for', () => {
  expect(silent([update({ on: '2026-10-05' })], '2026-11-24')).toEqual([]);
  expect(silent([update({ on: '2026-10-05' })], '2026-12-01')).toHaveLength(1);
});

test('a programme that has never reported is not silent; a project is from when the others began', () => {
  expect(silent([], '2026-11-18')).toEqual([]);
  const [notice] = silent([update({ project: '4', on: '2026-09-01' })], '2026-11-18');
  expect(notice?.why).toContain('since Tue 1 Sep');
  const [later] = silent([update({ project: '4', on: '2026-03-02' })], '2026-11-18');
  expect(later?.why).toContain('since Mon 13 Apr');
});

test('where nobody ever reported, from the first request, or from the start of what began later', () => {
  const requested = noticeItem({
    key: 'digest/people/9/digest:2026-09-22/9',
    card: 'digest',
    covers: 'milestoneReminder/milestones/1/due-in-7:2026-09-29/9\nupdateRequest/projects/7/update:2026-09-25/9',
    plannedAt: '2026-09-22T08:30:00Z',
  });
  const since = (start: string, state: 'Sent' | 'Failed' = 'Sent') => {
    const parts = { updates: [], projects: [project({ start })], notices: [{ ...requested, state }] };
    return runRule('silence', samplePlan(parts), { day: '2026-11-18' }).map(({ occurrence }) => occurrence);
  };
  expect(since('2025-04-01')).toEqual(['silent:2026-09-22']);
  expect(since('2026-10-01')).toEqual(['silent:2026-10-01']);
  expect(since('2025-04-01', 'Failed')).toEqual([]);
});

test.each<[string, Partial<Project>, number]>([
  ['complete', { rating: 'Complete' }, 0],
  ['not started, and not to be yet', { rating: 'Not started', start: '2026-11-19' }, 0],
  ['not started long after its start', { rating: 'Not started' }, 1],
])('of a project that is %s', (_what, fields, count) => {
  expect(silent([update({ on: '2026-09-01' })], '2026-11-18', fields)).toHaveLength(count);
});

test('an escalation about a project that has not started after its start does not settle by itself', () => {
  const { milestone: _none, ...blank } = escalationItem({ key: 'silenceEscalation/projects/3/silent:2026-04-13' });
  const settled = (fields: Partial<Project>) => {
    const snapshot = samplePlan({ projects: [project({ rating: 'Not started', ...fields })], updates: [] });
    return howSettled(blank, readMatters(snapshot)(blank), '2026-11-18');
  };
  expect(settled({})).toBeUndefined();
  expect(settled({ start: '2026-12-01' })).toBe('Now rated Not started');
});

test('explains itself', () => {
  expect(rules.find(({ id }) => id === 'silence')!.explain(defaultPolicy)).toContain('30 working days');
});
