import {
  addDays,
  createCalendar,
  dayNumber,
  dayOfNumber,
  defaultPolicy,
  londonClock,
  noticesIn,
  planNotices,
  previewNotices,
  rules,
  type Cadence,
} from '@ipmo-hub/teams-app/domain';
import type { Milestone, NoticeRecord } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../properties';
import { domain, milestone, nia, noticeItem, person, project, samplePlan, wen } from '../samplePlan';
import { runRule } from './runRule';

const plan = (fields: Partial<Milestone> = {}, checkEvery: Cadence = 'Fortnightly') =>
  samplePlan({
    domains: [domain({ checkEvery })],
    milestones: [milestone({ forecast: '2027-01-15', modified: '2026-10-05T09:00:00Z', ...fields })],
  });
const asked = (fields: Partial<Milestone>, day: string, checkEvery?: Cadence) =>
  runRule('milestoneCheck', plan(fields, checkEvery), { day });

// Fortnights begin on Monday 9 and 23 November 2026.
test('the owner of a milestone that nobody changed since the last check is asked whether its date stands', () => {
  expect(asked({}, '2026-11-23')).toMatchObject([
    {
      key: 'milestoneCheck/milestones/10/check-2026-11-23:2027-01-15/1',
      matter: 'check/milestones/10/2026-11-23/2027-01-15/1',
      card: 'reminder',
      recipient: '1',
      urgent: false,
      due: '2027-01-15',
      why: 'You get this because you own it and nobody has changed it since the last check, Mon 9 Nov.',
    },
  ]);
});

test.each<[string, Partial<Milestone>, number]>([
  ['not changed', {}, 1],
  ['changed on the day of the last check', { modified: '2026-11-09T09:00:00Z' }, 0],
  ['changed on the evening before it', { modified: '2026-11-08T21:00:00Z' }, 1],
  ['changed today', { modified: '2026-11-23T07:00:00Z' }, 0],
  ['confirmed since, which is no other change', { confirmed: '2026-11-10', modified: '2026-11-10T10:00:00Z' }, 1],
  ['changed after it was confirmed', { confirmed: '2026-11-10', modified: '2026-11-11T10:00:00Z' }, 0],
  ['confirmed at this check', { confirmed: '2026-11-23', modified: '2026-11-23T07:00:00Z' }, 0],
  ['confirmed before that', { confirmed: '2026-11-06' }, 1],
  ['done', { done: '2026-11-20' }, 0],
  ['not to be spoken of yet', { notBefore: '2026-12-01' }, 0],
  ['overdue: it is chased already', { forecast: '2026-11-20' }, 0],
  ['due before the next check: its reminder asks', { forecast: '2026-12-15' }, 0],
  ['due in the fortnight after', { forecast: '2026-12-16' }, 1],
  ['more than a quarter ahead', { forecast: '2027-03-01' }, 0],
])('a milestone that is %s', (_what, fields, count) => {
  expect(asked(fields, '2026-11-23')).toHaveLength(count);
});

test('one whose date was confirmed says when', () => {
  expect(asked({ confirmed: '2026-11-10', modified: '2026-11-10T10:00:00Z' }, '2026-11-23')[0]?.why).toBe(
    'You get this because you own it and its date was last said to stand on Tue 10 Nov.',
  );
});

test('once a period: on its first working day, and the same until it ends', () => {
  const days = ['2026-11-20', '2026-11-23', '2026-11-27', '2026-12-04', '2026-12-07'];
  expect(days.map((day) => asked({}, day)[0]?.occurrence)).toEqual([
    'check-2026-11-09:2027-01-15',
    'check-2026-11-23:2027-01-15',
    'check-2026-11-23:2027-01-15',
    'check-2026-11-23:2027-01-15',
    'check-2026-12-07:2027-01-15',
  ]);
});

test.each<[Cadence, string, string]>([
  ['Weekly', '2026-11-23', 'check-2026-11-23'],
  // A month that begins on a Sunday.
  ['Monthly', '2026-11-03', 'check-2026-11-02'],
])('%s', (cadence, day, moment) => {
  expect(asked({ forecast: '2026-12-31', modified: '2026-09-07T09:00:00Z' }, day, cadence)[0]?.occurrence).toBe(
    `${moment}:2026-12-31`,
  );
});

test('a period that begins on a bank holiday is asked for on the working day after', () => {
  const easter = { forecast: '2027-06-01', modified: '2027-01-04T09:00:00Z' };
  // Easter Monday is 29 March 2027, the first day of a week.
  expect(asked(easter, '2027-03-29', 'Weekly')).toEqual([]);
  expect(asked(easter, '2027-03-30', 'Weekly')[0]?.occurrence).toBe('check-2027-03-30:2027-06-01');
});

test('nobody is asked where the domain has chosen no check, nor of a complete project', () => {
  const open = milestone({ forecast: '2027-01-15', modified: '2026-10-05T09:00:00Z' });
  expect(runRule('milestoneCheck', samplePlan({ milestones: [open] }), { day: '2026-11-23' })).toEqual([]);
  const parts = { domains: [domain({ checkEvery: 'Fortnightly' })], milestones: [open] };
  const complete = samplePlan({ ...parts, projects: [project({ rating: 'Complete' })] });
  expect(runRule('milestoneCheck', complete, { day: '2026-11-23' })).toEqual([]);
});

test('somebody who stands in is asked while the owner is away', () => {
  const away = person('1', 'Kofi Marigold', { awayUntil: '2026-12-04', deputy: '3' });
  const snapshot = { ...plan(), people: new Map([['1', away] as const, ['3', nia] as const, ['6', wen] as const]) };
  expect(runRule('milestoneCheck', snapshot, { day: '2026-11-23' })).toMatchObject([
    { recipient: '3', why: expect.stringContaining('Kofi Marigold, who owns it, is away until Fri 4 Dec;') as string },
  ]);
});

test('it waits for the digest, and previews tell of it beforehand', () => {
  const said = planNotices(plan(), defaultPolicy, createCalendar(), new Date('2026-11-23T09:30:00Z'));
  expect(said).toMatchObject([{ rule: 'milestoneCheck', covers: [said[0]!.key] }]);
  const from = new Date('2026-11-23T19:00:00Z');
  expect(previewNotices(plan(), defaultPolicy, createCalendar(), from, '2026-12-07')).toMatchObject([
    { rule: 'milestoneCheck', occurrence: 'check-2026-12-07:2027-01-15' },
  ]);
});

test('explains itself', () => {
  expect(rules.find(({ id }) => id === 'milestoneCheck')!.explain(defaultPolicy)).toBe(
    'In a domain that has chosen a milestone check, the owner of a milestone due within 65 working days is asked whether its date still stands, if nobody has changed it since the last check: every week, every fortnight or every month.',
  );
});

test('nobody is asked twice in one period about one milestone, nor of one that was changed since the check before', () => {
  const calendar = createCalendar();
  const origin = dayNumber('2026-10-19');
  const step = fc.record({
    hours: fc.integer({ min: 3, max: 80 }),
    which: fc.nat({ max: 3 }),
    change: fc.constantFrom('none', 'none', 'confirm', 'move', 'note', 'done'),
  });
  const cadences = fc.constantFrom<Cadence>('Weekly', 'Fortnightly', 'Monthly');
  const dates = fc.array(fc.integer({ min: 10, max: 120 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(cadences, dates, fc.array(step, { maxLength: 40 }), (checkEvery, offsets, steps) => {
      const milestones = new Map(
        offsets.map((offset, at) => {
          const forecast = dayOfNumber(origin + offset);
          return [String(at + 1), milestone({ id: String(at + 1), forecast, modified: '2026-06-01T09:00:00Z' })];
        }),
      );
      const notices = new Map<string, NoticeRecord>();
      const heard = new Set<string>();
      const changedOn = new Map<string, string>();
      let now = new Date(`${dayOfNumber(origin)}T06:00:00Z`);
      for (const { hours, which, change } of steps) {
        now = new Date(now.getTime() + hours * 3_600_000);
        const { day } = londonClock(now);
        const id = String(which + 1);
        const was = milestones.get(id)!;
        if (change !== 'none') {
          const fields = {
            confirm: { confirmed: day },
            move: { forecast: addDays(day, 20 + which) },
            note: { note: day },
            done: { done: day },
          }[change];
          milestones.set(id, { ...was, ...fields, modified: now.toISOString() });
          // That a date was said to stand is no change, and hides what changed until the end of that day.
          if (milestones.get(id)?.confirmed === day) changedOn.delete(id);
          else changedOn.set(id, day);
        }
        const snapshot = { ...samplePlan({ domains: [domain({ checkEvery })] }), milestones, notices };
        const said = planNotices(snapshot, defaultPolicy, calendar, now).filter(({ key }) => !notices.has(key));
        for (const { key, recipient, card, covers, rule } of said)
          notices.set(
            key,
            noticeItem({
              ...{ id: key, key, recipient, card, rule, plannedAt: now.toISOString() },
              ...(covers && { covers: covers.join('\n') }),
            }),
          );
        const lines = said
          .flatMap(noticesIn)
          .filter(({ rule, card }) => rule === 'milestoneCheck' && card !== 'digest');
        for (const { item, occurrence, recipient } of lines) {
          const once = `${item.id} ${occurrence.slice(0, 'check-2026-11-23'.length)} ${recipient}`;
          expect(heard.has(once)).toBe(false);
          heard.add(once);
          // The shortest period is a week: what was changed within the last has not gone a period without a change.
          expect(addDays(changedOn.get(item.id) ?? '2026-01-01', 7) <= day).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});
