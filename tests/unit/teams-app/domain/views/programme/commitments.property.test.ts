import {
  addDays,
  commitmentFates,
  commitmentsSince,
  createCalendar,
  defaultPolicy,
  programmeOf,
  type Commitments,
  type Day,
} from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../../properties';
import { milestone, samplePlan } from '../../samplePlan';

const today = '2026-11-23';
const read = (milestones: readonly Milestone[], on: Day = today): Commitments =>
  programmeOf(samplePlan({ milestones }), createCalendar(), defaultPolicy, on).commitments;

test.each([
  ['done on its day', { baseline: '2026-11-02', forecast: '2026-11-02', done: '2026-11-02' }, 'kept'],
  ['done early', { baseline: '2026-11-02', forecast: '2026-11-02', done: '2026-08-02' }, 'kept'],
  [
    'done less than a week late',
    { baseline: '2026-11-02', forecast: '2026-11-02', done: '2026-11-08', moved: 1 },
    'kept',
  ],
  ['done a week late', { baseline: '2026-11-02', forecast: '2026-11-09', done: '2026-11-09' }, 'moved once'],
  [
    'done late after two moves',
    { baseline: '2026-11-02', forecast: '2026-11-20', done: '2026-11-20', moved: 2 },
    'moved again',
  ],
  ['put back once', { baseline: '2026-11-02', forecast: '2026-12-02', moved: 1 }, 'moved once'],
  ['put back in SharePoint, uncounted', { baseline: '2026-11-02', forecast: '2026-12-02' }, 'moved once'],
  ['put back three times', { baseline: '2026-11-02', forecast: '2026-12-02', moved: 3 }, 'moved again'],
  ['open since its day', { baseline: '2026-11-02', forecast: '2026-11-02' }, 'overdue'],
  ['put back, taken back, and open since', { baseline: '2026-11-02', forecast: '2026-11-02', moved: 2 }, 'overdue'],
  ['due today and open', { baseline: today, forecast: today }, undefined],
  ['due today and done', { baseline: today, forecast: today, done: today }, 'kept'],
  ['of the day before the stretch', { baseline: '2026-08-31', forecast: '2026-08-31' }, undefined],
  ['of its first day', { baseline: '2026-09-01', forecast: '2026-09-01' }, 'overdue'],
  ['still to come, however often moved', { baseline: '2026-12-18', forecast: '2027-02-26', moved: 3 }, undefined],
])('%s', (_what, fields, fate) => {
  const { total, steps } = read([milestone(fields)]);
  expect(total).toBe(fate === undefined ? 0 : 1);
  expect(commitmentFates.filter((one) => steps[one].length > 0)).toEqual(fate === undefined ? [] : [fate]);
});

test.each([
  ['2026-11-23', '2026-09-01'],
  ['2027-01-01', '2026-11-01'],
  ['2027-02-28', '2026-12-01'],
  ['2027-03-31', '2027-01-01'],
])('on %s commitments are looked at since %s', (on, since) => {
  expect(commitmentsSince(on)).toBe(since);
});

const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays(today, days));
const someMilestone = fc
  .record({ baseline: day, forecast: day, done: fc.option(day), moved: fc.option(fc.nat(6)) })
  .map(({ baseline, forecast, done, moved }) => ({
    baseline,
    forecast,
    ...(done !== null && { done }),
    ...(moved !== null && { moved }),
  }));

test('every day first agreed that has come in the stretch has one fate, no other has any', () => {
  fc.assert(
    fc.property(fc.array(someMilestone, { maxLength: 30 }), (fields) => {
      const all = fields.map((one, at) => milestone({ ...one, id: String(at + 1) }));
      const { since, total, steps } = read(all);
      const ids = commitmentFates.flatMap((fate) => steps[fate].map((step) => step.milestone.id));
      expect(ids).toHaveLength(total);
      expect(new Set(ids).size).toBe(total);
      const due = all.filter(
        ({ baseline, done }) => baseline >= since && (baseline < today || (baseline === today && done !== undefined)),
      );
      expect([...ids].sort()).toEqual(due.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});
