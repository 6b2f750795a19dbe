import { agendaOf, filterPlan, milestoneStanding, readDomainPlan } from '@ipmo-hub/teams-app/domain';
import {
  agendaHeading,
  healthSentence,
  milestoneName,
  ratingName,
  slipSentence,
  slipWords,
} from '@ipmo-hub/teams-app/words';
import { beatrix, escalationItem, kofi, milestone, nia, project, samplePlan } from './samplePlan';

const today = '2026-11-23';

const snapshot = samplePlan({
  projects: [
    project({
      id: '4',
      code: 'VAL-04',
      title: 'Lower-carbon inhalers',
      rating: 'Green',
      lastRating: 'Green',
      baselineFinish: '2027-03-19',
      finish: '2027-03-19',
      lead: nia.id,
    }),
    project(),
    project({ id: '5', code: 'SAF-01', domain: '2' }),
  ],
  milestones: [
    milestone({ id: '10', forecast: '2026-11-30', moved: 3 }),
    milestone({
      id: '11',
      title: 'Protocol agreed',
      baseline: '2026-06-01',
      forecast: '2026-06-05',
      done: '2026-06-08',
    }),
    milestone({ id: '12', title: 'Handed over', baseline: '2027-03-24', forecast: '2027-03-24' }),
    milestone({
      id: '20',
      project: '4',
      owner: nia.id,
      title: 'Guide for practices',
      baseline: '2026-11-20',
      forecast: '2026-11-20',
    }),
    milestone({ id: '30', project: '5' }),
  ],
  escalations: [escalationItem()],
});
const plan = readDomainPlan(snapshot, '1', today)!;

describe('a milestone’s standing', () => {
  test.each([
    [{ done: '2026-10-05' }, 'done', 'none', 7],
    [{ forecast: '2026-11-20' }, 'late', 'serious', 53],
    [{ forecast: '2026-11-23' }, 'slipped', 'serious', 56],
    [{ baseline: '2026-11-23' }, 'slipped', 'warning', 7],
    [{ baseline: '2026-11-24' }, 'to come', 'none', 6],
    [{ baseline: '2026-12-07' }, 'to come', 'none', -7],
  ])('%p is %s, %s, %d days', (fields, state, severity, slipDays) => {
    expect(milestoneStanding(milestone(fields), today)).toMatchObject({ state, severity, slipDays });
  });

  test('late counts calendar days from the day after', () => {
    expect(milestoneStanding(milestone({ forecast: '2026-11-20' }), today).lateDays).toBe(3);
  });
});

describe('a domain’s plan', () => {
  test('has its own projects in order, with milestones by date and the next one marked', () => {
    expect(plan.projects.map(({ project: { code } }) => code)).toEqual(['VAL-03', 'VAL-04']);
    expect(plan.projects[0]?.milestones.map(({ milestone: { id }, isNext }) => [id, isNext])).toEqual([
      ['11', false],
      ['10', true],
      ['12', false],
    ]);
    expect(plan.projects[0]).toMatchObject({
      doneCount: 1,
      lateCount: 0,
      slipDays: 56,
      mostMoved: 3,
      needsAttention: true,
    });
    expect(plan.projects[1]).toMatchObject({ lateCount: 1, slipDays: 0, needsAttention: true });
    expect(plan).toMatchObject({ milestoneCount: 4, counts: { Red: 1, Green: 1, Amber: 0 } });
  });

  test('says the verdict first, then the cause', () => {
    expect(plan.health.verdict).toBe('Off track');
    expect(plan.health.lastVerdict).toBe('Needs attention');
    expect(healthSentence(plan.health)).toEqual({
      verdict: 'Off track',
      cause:
        'Etanercept biosimilar switch slipped a third time and went up to its SRO; “Guide for practices” in Lower-carbon inhalers is 3 days late.',
    });
  });

  test('an empty domain and an unknown one', () => {
    const empty = readDomainPlan(samplePlan({ projects: [] }), '1', today)!;
    expect(healthSentence(empty.health).verdict).toBe('No projects yet');
    expect(readDomainPlan(snapshot, '77', today)).toBeUndefined();
  });
});

describe('filters', () => {
  const ids = (filter: Parameters<typeof filterPlan>[1]) =>
    filterPlan(plan.projects, filter, snapshot.people, today).map(({ project: { code }, milestones }) => [
      code,
      ...milestones.map(({ milestone: { id } }) => id),
    ]);

  test.each([
    [
      {},
      [
        ['VAL-03', '11', '10', '12'],
        ['VAL-04', '20'],
      ],
    ],
    [{ owner: nia.id }, [['VAL-04', '20']]],
    [
      { owner: beatrix.id },
      [
        ['VAL-03', '11', '10', '12'],
        ['VAL-04', '20'],
      ],
    ],
    [{ rating: 'Red' as const }, [['VAL-03', '11', '10', '12']]],
    [{ state: 'late' as const }, [['VAL-04', '20']]],
    [
      { dueWithinDays: 7 },
      [
        ['VAL-03', '10'],
        ['VAL-04', '20'],
      ],
    ],
    [{ text: 'ETANERCEPT' }, [['VAL-03', '11', '10', '12']]],
    [{ text: 'protocol etanercept' }, [['VAL-03', '11']]],
    [{ text: 'pebble guide' }, [['VAL-04', '20']]],
    [{ text: 'nothing like it' }, []],
    [{ owner: kofi.id, dueWithinDays: 7 }, [['VAL-03', '10']]],
    [{ attention: true, text: 'val-04' }, [['VAL-04', '20']]],
  ])('%j', (filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });
});

test('the agenda goes from late through weeks and months to done', () => {
  const items = [
    ['1', '2026-11-20'],
    ['2', '2026-11-23'],
    ['3', '2026-11-30'],
    ['4', '2026-12-08'],
    ['5', '2027-01-11'],
    ['6', '2027-04-02'],
  ].map(([id = '', forecast = '']) => milestone({ id, forecast }));
  const dated = readDomainPlan(
    samplePlan({ milestones: [...items, milestone({ id: '7', done: '2026-11-02' })] }),
    '1',
    today,
  )!;
  const groups = agendaOf(dated.projects, today);
  expect(
    groups.map((group) => [agendaHeading(group, today), group.items.map(({ standing }) => standing.milestone.id)]),
  ).toEqual([
    [{ heading: 'Late', days: '' }, ['1']],
    [{ heading: 'This week', days: 'Mon 23 to Fri 27 Nov' }, ['2']],
    [{ heading: 'Next week', days: 'Mon 30 Nov to Fri 4 Dec' }, ['3']],
    [{ heading: 'Later in December', days: '' }, ['4']],
    [{ heading: 'January', days: '' }, ['5']],
    [{ heading: 'April 2027', days: '' }, ['6']],
    [{ heading: 'Done', days: '' }, ['7']],
  ]);
});

test.each([
  [56, '+8 wk', '8 weeks later than first agreed'],
  [7, '+1 wk', '7 days later than first agreed'],
  [3, '+3 d', '3 days later than first agreed'],
  [-7, '−1 wk', '7 days earlier than first agreed'],
  [0, '', 'as first agreed'],
])('a slip of %d days is %s', (days, short, long) => {
  expect([slipWords(days), slipSentence(days)]).toEqual([short, long]);
});

test('names for screen readers', () => {
  expect(ratingName('Red', 'Amber')).toBe('Off track, was needing attention');
  expect(ratingName('Amber', 'Amber')).toBe('Needs attention, no change');
  expect(milestoneName(milestoneStanding(milestone({ baseline: '2026-11-09' }), today), today)).toBe(
    '50% of patients switched, due Mon 30 Nov, 3 weeks later than first agreed, slipped',
  );
});
