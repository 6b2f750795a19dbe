import { createCalendar, defaultPolicy, planNotices, type Policy } from '@ipmo-hub/teams-app/domain';
import type { Escalation, Snapshot } from '@ipmo-hub/teams-app/lists';
import { beatrix, escalationItem, kofi, milestone, project, samplePlan, sunita, update } from '../samplePlan';
import { runRule } from './runRule';

const told = (snapshot: Snapshot, day: string) =>
  planNotices(snapshot, defaultPolicy, createCalendar(), new Date(`${day}T09:30:00Z`)).filter(
    ({ card }) => card === 'escalation',
  );
const slipped = (fields = {}) => milestone({ moved: 3, forecast: '2027-01-29', ...fields });

describe('slipped three times', () => {
  test.each([
    [2, []],
    [3, ['slippedThrice/milestones/10/moved3:2026-09-28']],
    [5, ['slippedThrice/milestones/10/moved3:2026-09-28']],
    [6, ['slippedThrice/milestones/10/moved6:2026-09-28']],
  ])('put back %d times: %j', (moved, keys) => {
    const found = runRule('slippedThrice', samplePlan({ milestones: [slipped({ moved })] }), { day: '2026-11-23' });
    expect(found.map(({ escalation }) => escalation?.key)).toEqual(keys);
  });

  test('one at a time for a project: the one put back most, then the next', () => {
    const milestones = [
      slipped(),
      slipped({ id: '11', moved: 4 }),
      slipped({ id: '12', moved: 3, forecast: '2026-12-18' }),
    ];
    const raised = (escalations: Parameters<typeof escalationItem>[0][]) =>
      runRule(
        'slippedThrice',
        samplePlan({ milestones, escalations: escalations.map((fields) => escalationItem(fields)) }),
        { day: '2026-11-23' },
      ).flatMap(({ escalation }) => (escalation ? [escalation.milestone] : []));
    const eleventh = {
      milestone: '11',
      trigger: 'Slipped',
      key: 'slippedThrice/milestones/11/moved3:2026-09-28',
    } as const;
    expect(raised([])).toEqual(['11']);
    expect(raised([{ ...eleventh, state: 'Action agreed' }])).toEqual([]);
    expect(raised([{ ...eleventh, trigger: 'Overdue', state: 'Returned' }])).toEqual(['12']);
  });

  test('an SRO who returned one is not asked at once about the next of the same project: all rest together', () => {
    const milestones = [slipped(), slipped({ id: '11', moved: 4 })];
    const raised = (answeredAt: string) => {
      const returned = escalationItem({
        milestone: '11',
        trigger: 'Slipped',
        key: 'slippedThrice/milestones/11/moved3:2026-09-28',
        state: 'Returned',
        answeredAt,
      });
      const plan = samplePlan({ milestones, escalations: [returned] });
      return runRule('slippedThrice', plan, { day: '2026-11-23' }).flatMap(({ escalation }) =>
        escalation ? [[escalation.milestone, escalation.round ?? 1]] : [],
      );
    };
    expect(raised('2026-11-20T10:00:00Z')).toEqual([]);
    expect(raised('2026-09-20T10:00:00Z')).toEqual([['11', 2]]);
  });

  test('says why, and asks the SRO', () => {
    expect(told(samplePlan({ milestones: [slipped()] }), '2026-11-23')).toMatchObject([
      {
        key: 'slippedThrice/milestones/10/moved3:2026-09-28/2',
        recipient: beatrix.id,
        why: 'You get this because you are the SRO of VAL-03. VAL-03.10 was put back 3 times, from Mon 28 Sep to Fri 29 Jan.',
        escalation: { trigger: 'Slipped', rung: 'SRO', answerBy: '2026-11-26' },
      },
    ]);
  });

  test('a milestone that is overdue and slipped is escalated once, as overdue; given another date, as slipped', () => {
    const both = slipped({ forecast: '2026-11-12' });
    const [notice, ...others] = told(samplePlan({ milestones: [both] }), '2026-11-23');
    expect([notice?.rule, others]).toEqual(['overdueEscalation', []]);
    const key = notice!.escalation!.key;
    const answered = escalationItem({ key, state: 'Acknowledged' });
    expect(told(samplePlan({ milestones: [both], escalations: [answered] }), '2026-11-24')).toEqual([]);
    const moved = { ...both, forecast: '2027-02-26', moved: 4 };
    const raised = (escalation: Escalation) =>
      runRule('slippedThrice', samplePlan({ milestones: [moved], escalations: [escalation] }), { day: '2026-11-25' });
    expect(raised(escalationItem({ key }))).toHaveLength(1);
    // Whoever answered it has it still.
    expect(raised(answered)).toEqual([]);
  });

  test('one that is with somebody already is not raised as overdue too', () => {
    const key = 'slippedThrice/milestones/10/moved3:2026-09-28';
    const escalations = [escalationItem({ key, trigger: 'Slipped', state: 'Action agreed', actionBy: '2026-12-18' })];
    expect(told(samplePlan({ milestones: [slipped({ forecast: '2026-11-12' })], escalations }), '2026-11-23')).toEqual(
      [],
    );
  });
});

describe('returned, and its cause goes on', () => {
  const late = [milestone({ forecast: '2026-11-12' })];
  const returned = (fields: Partial<Escalation> = {}) =>
    escalationItem({
      key: 'overdueEscalation/milestones/10/overdue:2026-11-12',
      state: 'Returned',
      answer: 'Give a new date.',
      answeredBy: beatrix.id,
      // Monday evening in London, whatever UTC says.
      answeredAt: '2026-11-23T17:30:00Z',
      ...fields,
    });
  const raisedOn = (
    day: string,
    fields: Partial<Escalation> = {},
    parts: Parameters<typeof samplePlan>[0] = {},
    policy: Partial<Policy> = {},
  ) =>
    runRule('overdueEscalation', samplePlan({ milestones: late, escalations: [returned(fields)], ...parts }), {
      day,
      policy,
    });

  test.each<[string, string, number, object]>([
    ['nine working days later', '2026-12-04', 0, {}],
    ['ten working days later', '2026-12-07', 1, {}],
    ['as the policy says', '2026-11-26', 1, { returnedRestWorkingDays: 3 }],
    ['before Christmas', '2026-12-24', 0, { returnedRestWorkingDays: 24 }],
    ['after Christmas, the next working day', '2026-12-29', 1, { returnedRestWorkingDays: 24 }],
  ])('%s, on %s: %d', (_what, day, count, policy) => {
    expect(raisedOn(day, {}, {}, policy)).toHaveLength(count);
  });

  test('it is a new round one rung above whoever returned it, and not theirs again', () => {
    expect(raisedOn('2026-12-07')).toMatchObject([
      {
        key: 'overdueEscalation/milestones/10/overdue-2:2026-11-12/4',
        recipient: sunita.id,
        why: 'You get this because Beatrix Stonecrop returned it on Mon 23 Nov, its cause goes on, and you are next on the ladder. VAL-03.10 was due on Thu 12 Nov.',
        escalation: {
          rung: 'Domain lead',
          holder: sunita.id,
          round: 2,
          heldBefore: beatrix.id,
          answerBy: '2026-12-10',
        },
      },
    ]);
    const above = { rung: 'Domain lead', holder: sunita.id, heldBefore: beatrix.id, round: 2 } as const;
    expect(raisedOn('2026-12-07', above)).toMatchObject([
      { escalation: { rung: 'Leadership group', heldBefore: `${beatrix.id} ${sunita.id}`, round: 3 } },
    ]);
  });

  test.each<[string, Partial<Escalation>, Parameters<typeof samplePlan>[0]]>([
    ['was done meanwhile', {}, { milestones: [milestone({ forecast: '2026-11-12', done: '2026-12-01' })] }],
    ['has another date', {}, { milestones: [milestone({ forecast: '2027-06-30' })] }],
    ['was returned by the group', { rung: 'Leadership group' }, {}],
    [
      'was ended by the group',
      { state: 'Closed', decided: true, closedOn: '2026-11-23', rung: 'Leadership group' },
      {},
    ],
    ['was ended for good by hand', { state: 'Closed', decided: true }, {}],
  ])('it stays so where it %s', (_what, fields, parts) => {
    expect(raisedOn('2027-02-01', fields, parts)).toEqual([]);
  });
});

describe('what somebody closed below the top while its cause goes on', () => {
  const closed = { state: 'Closed', decided: true, closedOn: '2026-11-23', answeredBy: beatrix.id } as const;
  const raisedOn = (day: string, fields: Partial<Escalation> = {}, forecast = '2026-11-12') =>
    runRule(
      'overdueEscalation',
      samplePlan({
        milestones: [milestone({ forecast })],
        escalations: [
          escalationItem({ key: 'overdueEscalation/milestones/10/overdue:2026-11-12', ...closed, ...fields }),
        ],
      }),
      { day },
    );

  test('comes back one rung higher after ten working days, and says who closed it', () => {
    expect(raisedOn('2026-12-04')).toEqual([]);
    expect(raisedOn('2026-12-07')).toMatchObject([
      {
        recipient: sunita.id,
        why: 'You get this because Beatrix Stonecrop closed it on Mon 23 Nov, its cause goes on, and you are next on the ladder. VAL-03.10 was due on Thu 12 Nov.',
        escalation: { rung: 'Domain lead', holder: sunita.id, round: 2, heldBefore: beatrix.id },
      },
    ]);
  });

  test('stays closed once its date is another', () => {
    expect(raisedOn('2026-12-07', {}, '2027-06-30')).toEqual([]);
  });
});

describe('red twice running', () => {
  const red = (fields = {}) => project({ rating: 'Red', lastRating: 'Red', ...fields });
  const reds = (ratings: readonly ('Red' | 'Amber')[]) =>
    ratings.map((rating, at) =>
      update({ id: String(80 + at), on: `2026-${String(7 + at).padStart(2, '0')}-10`, rating }),
    );
  const found = (parts: Parameters<typeof samplePlan>[0]) =>
    runRule('redTwice', samplePlan({ milestones: [], ...parts }), { day: '2026-11-23' });

  test.each([
    ['Red', 'Red', 1],
    ['Red', 'Amber', 0],
    ['Amber', 'Red', 0],
    ['Red', undefined, 0],
  ] as const)('%s after %s gives %d', (rating, lastRating, count) => {
    const { lastRating: _none, ...plain } = project();
    expect(found({ projects: [{ ...plain, rating, ...(lastRating && { lastRating }) }] })).toHaveLength(count);
  });

  test('is of its stretch of red: neither a further period nor a report that came late raises it again', () => {
    const projects = [red()];
    const [first] = found({ projects, updates: reds(['Red', 'Amber', 'Red', 'Red']) });
    expect(first?.escalation).toMatchObject({ key: 'redTwice/projects/3/red:2026-09-10', holder: beatrix.id });
    const { milestone: _none, ...plain } = escalationItem({ trigger: 'Red twice', raisedOn: '2026-10-12' });
    for (const [state, decided] of [
      ['Returned', false],
      ['Action agreed', false],
      ['Closed', true],
    ] as const) {
      const escalations = [{ ...plain, key: 'redTwice/projects/3/red:2026-09-10', state, decided }];
      expect(found({ projects, escalations, updates: reds(['Red', 'Amber', 'Red', 'Red', 'Red']) })).toEqual([]);
      expect(found({ projects, escalations, updates: reds(['Red', 'Red', 'Red', 'Red']).slice(1) })).toEqual([]);
    }
  });

  test('a new stretch of red is raised anew', () => {
    const { milestone: _none, ...plain } = escalationItem({ trigger: 'Red twice', raisedOn: '2026-07-20' });
    const escalations = [
      { ...plain, key: 'redTwice/projects/3/red:2026-07-10', state: 'Closed' as const, decided: true },
    ];
    const again = found({ projects: [red()], escalations, updates: reds(['Red', 'Amber', 'Red', 'Red']) });
    expect(again).toMatchObject([{ escalation: { key: 'redTwice/projects/3/red:2026-09-10' } }]);
  });

  test('an SRO who leads the project is not asked to chase themselves', () => {
    expect(found({ projects: [red({ lead: beatrix.id })] })).toMatchObject([
      { recipient: sunita.id, escalation: { rung: 'Domain lead' } },
    ]);
  });
});

describe('silence', () => {
  const found = (on: string, day: string, fields = {}) =>
    runRule(
      'silenceEscalation',
      samplePlan({ milestones: [], updates: [update({ on })], projects: [project(fields)] }),
      {
        day,
      },
    );

  test.each([
    ['2026-11-04', 0],
    ['2026-11-05', 1],
  ])('last reported on Thu 10 Sep, 40 working days: on %s there are %d', (day, count) => {
    expect(found('2026-09-10', day)).toHaveLength(count);
  });

  test('says since when; red twice running goes before, and what is complete is not silent', () => {
    expect(found('2026-09-10', '2026-11-23')).toMatchObject([
      { recipient: beatrix.id, escalation: { reason: 'Nobody has reported on VAL-03 since Thu 10 Sep.' } },
    ]);
    expect(found('2026-09-10', '2026-11-23', { lastRating: 'Red' })).toEqual([]);
    expect(found('2026-09-10', '2026-11-23', { rating: 'Complete' })).toEqual([]);
  });
});

test('a barrier is told to its holder with who raised it, and settles nothing by a date', () => {
  const barrier = escalationItem({
    key: 'barrier/milestones/10/2026-11-23/1/no supplier',
    trigger: 'Barrier',
    raisedBy: kofi.id,
    reason: 'Kofi Marigold raised it on Mon 23 Nov.',
  });
  const plan = samplePlan({ milestones: [milestone({ forecast: '2027-01-29' })], escalations: [barrier] });
  expect(told(plan, '2026-11-23')).toMatchObject([
    {
      key: 'barrier/escalations/50/raised:2026-11-23/2',
      item: { list: 'escalations', id: '50' },
      why: 'You get this because it was escalated to you. Kofi Marigold raised it on Mon 23 Nov.',
    },
  ]);
  const done = [milestone({ forecast: '2027-01-29', done: '2026-11-23' })];
  expect(told(samplePlan({ milestones: done, escalations: [barrier] }), '2026-11-24')).toEqual([]);
});
