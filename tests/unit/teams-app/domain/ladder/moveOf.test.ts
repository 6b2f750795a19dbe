import {
  createCalendar,
  defaultPolicy,
  escalationOfNotice,
  moveOf,
  planNotices,
  type Policy,
} from '@ipmo-hub/teams-app/domain';
import type { Escalation, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import {
  beatrix,
  cast,
  domain,
  escalationItem,
  kofi,
  milestone,
  nia,
  oluchi,
  person,
  project,
  samplePlan,
  sunita,
  wen,
} from '../samplePlan';

const replaced = (...people: readonly Person[]) => cast.map((one) => people.find(({ id }) => id === one.id) ?? one);
const late = [milestone({ forecast: '2026-11-16' })];
const move = (
  fields: Partial<Escalation>,
  today: string,
  { plan = samplePlan({ milestones: late }), policy = {} }: { plan?: Snapshot; policy?: Partial<Policy> } = {},
) => {
  const merged = { ...defaultPolicy, ...policy };
  const calendar = createCalendar({ closures: merged.closures });
  return moveOf({ snapshot: plan, policy: merged, calendar, today }, escalationItem(fields));
};

test.each([
  ['2026-11-26', 'the last day to answer', undefined],
  ['2026-11-27', 'the working day after', sunita.id],
])('asked to answer by Thu 26 Nov, on %s (%s) it is with %s', (today, _what, holder) => {
  expect(move({}, today)?.holder).toBe(holder);
});

test.each([
  ['a weekend', { answerBy: '2026-11-27' }, '2026-11-28', '2026-11-30', []],
  ['Christmas', { answerBy: '2026-12-24' }, '2026-12-28', '2026-12-29', []],
  ['Easter', { answerBy: '2027-03-25' }, '2027-03-29', '2027-03-30', []],
  ['a closure', { answerBy: '2026-12-29' }, '2026-12-30', '2026-12-31', [{ day: '2026-12-30', name: 'Closed' }]],
])('%s does not count', (_what, fields, dayOff, after, closures) => {
  expect(move(fields, dayOff, { policy: { closures } })).toBeUndefined();
  expect(move(fields, after, { policy: { closures } })).toMatchObject({ rung: 'Domain lead' });
});

test('it goes up with a clock of its own and a line of history; what was said on the rung below is in the history', () => {
  const moved = move(
    {
      state: 'Acknowledged',
      answeredBy: beatrix.id,
      answeredAt: '2026-11-24T09:00:00Z',
      history: '2026-11-24 Beatrix Stonecrop acknowledged it.',
    },
    '2026-11-27',
  );
  expect(moved).toMatchObject({
    state: 'Open',
    rung: 'Domain lead',
    holder: sunita.id,
    answerBy: '2026-12-02',
    climbed: 1,
    history:
      '2026-11-24 Beatrix Stonecrop acknowledged it.\n2026-11-27 Beatrix Stonecrop acknowledged it, and promised nothing by Thu 26 Nov; it goes to Sunita Hollybrook (Domain lead).',
  });
  for (const name of ['answer', 'answeredBy', 'answeredAt', 'actionBy']) expect(moved).not.toHaveProperty(name);
});

test('a promise that passed comes back to the same rung once, then goes up', () => {
  const promised = { state: 'Action agreed', actionBy: '2026-12-04', answer: 'I agree the supplier.' } as const;
  expect(move(promised, '2026-12-04')).toBeUndefined();
  expect(move(promised, '2026-12-07')).toMatchObject({
    state: 'Open',
    rung: 'SRO',
    holder: beatrix.id,
    lapsed: 1,
    actionBy: '2026-12-04',
    answerBy: '2026-12-10',
  });
  const again = move({ ...promised, lapsed: 1 }, '2026-12-07');
  expect(again).toMatchObject({ state: 'Open', rung: 'Domain lead', holder: sunita.id, answerBy: '2026-12-10' });
  expect(again).not.toHaveProperty('lapsed');
  expect(
    move({ state: 'Open', lapsed: 1, actionBy: '2026-12-04', answerBy: '2026-12-10' }, '2026-12-11'),
  ).toMatchObject({ rung: 'Domain lead', holder: sunita.id });
});

test('at the top it stays, and a promise that passed is open again', () => {
  const top = { rung: 'Leadership group', holder: oluchi.id } as const;
  expect(move(top, '2027-02-01')).toBeUndefined();
  expect(move({ ...top, state: 'Action agreed', actionBy: '2026-12-04', lapsed: 4 }, '2026-12-07')).toMatchObject({
    state: 'Open',
    rung: 'Leadership group',
    lapsed: 5,
  });
});

test.each<[string, Partial<Escalation>, readonly Person[], string]>([
  [
    'a domain lead who is away',
    {},
    replaced(person('4', 'Sunita Hollybrook', { awayUntil: '2026-12-04' })),
    'Oluchi Larkspur (Leadership group), as Sunita Hollybrook, who leads the domain, is away until Fri 4 Dec.',
  ],
  [
    'a domain lead whose deputy is there',
    {},
    replaced(person('4', 'Sunita Hollybrook', { awayUntil: '2026-12-04', deputy: '3' })),
    'Nia Pebble (Domain lead), as Sunita Hollybrook, who leads the domain, is away until Fri 4 Dec.',
  ],
  [
    'a domain lead who has left, and a chair who is away',
    {},
    [
      ...replaced(
        person('4', 'Sunita Hollybrook', { left: true }),
        person('5', 'Oluchi Larkspur', { role: 'Leadership group', awayUntil: '2026-12-04' }),
      ),
      person('7', 'Vice', { role: 'Leadership group' }),
    ],
    'Vice (Leadership group), as Sunita Hollybrook, who leads the domain, has left and Oluchi Larkspur, who chairs the leadership group, is away until Fri 4 Dec.',
  ],
  [
    'a domain lead who had it before',
    { heldBefore: '4' },
    cast,
    'Oluchi Larkspur (Leadership group), as Sunita Hollybrook, who leads the domain, had it before.',
  ],
  [
    'a domain lead who raised it',
    { raisedBy: '4' },
    cast,
    'Oluchi Larkspur (Leadership group), as Sunita Hollybrook, who leads the domain, raised it.',
  ],
])('its history says why a rung is passed over: %s', (_what, fields, people, words) => {
  const plan = samplePlan({ people, milestones: late });
  expect(move(fields, '2026-11-27', { plan })?.history).toBe(
    `2026-11-27 Beatrix Stonecrop did not answer by Thu 26 Nov; it goes to ${words}`,
  );
});

test('and so it does where a domain has no lead, or the lead owns the milestone', () => {
  const { lead: _lead, ...without } = domain();
  const leaderless = samplePlan({ domains: [without], milestones: late });
  expect(move({}, '2026-11-27', { plan: leaderless })?.history).toContain(', as there is nobody who leads the domain.');
  const own = samplePlan({ milestones: [milestone({ forecast: '2026-11-16', owner: '4' })] });
  expect(move({}, '2026-11-27', { plan: own })?.history).toContain('who leads the domain, owns the milestone.');
});

test.each(['Closed', 'Returned'] as const)('%s does not move', (state) => {
  expect(move({ state }, '2027-02-01')).toBeUndefined();
});

describe('above', () => {
  const away = { awayUntil: '2026-12-31' };
  const lead = { rung: 'Domain lead', holder: sunita.id } as const;
  const group = [...cast, person('7', 'Chief Pharmacist', { deputy: '8' }), person('8', 'Chief’s deputy')];
  const policy = { topHolder: '7@brackenford.example' };
  test.each([
    [
      'the domain lead’s deputy while they are away',
      {},
      replaced(person('4', 'S', { ...away, deputy: '3' })),
      {},
      'Domain lead',
      nia.id,
    ],
    [
      'the group, where no domain lead is there',
      {},
      replaced(person('4', 'S', away)),
      {},
      'Leadership group',
      oluchi.id,
    ],
    ['the first of the group, where no chair is named', lead, cast, {}, 'Leadership group', oluchi.id],
    ['the chair that the policy names', lead, group, policy, 'Leadership group', '7'],
    [
      'the chair’s deputy',
      lead,
      group.map((one) => (one.id === '7' ? { ...one, ...away } : one)),
      policy,
      'Leadership group',
      '8',
    ],
    [
      'the group, where the policy names nobody there is',
      lead,
      cast,
      { topHolder: 'x@y.example' },
      'Leadership group',
      oluchi.id,
    ],
    [
      'the chair who is away, where nobody else is',
      lead,
      replaced(person('5', 'Oluchi', { role: 'Leadership group', ...away })),
      {},
      'Leadership group',
      oluchi.id,
    ],
    [
      'the programme team, where there is no group',
      lead,
      cast.filter(({ id }) => id !== '5'),
      {},
      'Leadership group',
      wen.id,
    ],
    ['whoever has it, where there is nobody at all', lead, [kofi, sunita], {}, 'Leadership group', sunita.id],
  ])('%s', (_who, fields, people, settings, rung, holder) => {
    expect(
      move(fields, '2026-12-10', { plan: samplePlan({ people, milestones: late }), policy: settings }),
    ).toMatchObject({
      rung,
      holder,
    });
  });

  test('from the owner it goes to the SRO', () => {
    expect(move({ rung: 'Owner', holder: kofi.id }, '2026-11-27')).toMatchObject({ rung: 'SRO', holder: beatrix.id });
  });
});

describe('a holder who has left', () => {
  const left = person('4', 'Sunita Hollybrook', { left: true });
  const lead = { rung: 'Domain lead', holder: sunita.id } as const;
  test.each([
    ['their deputy', replaced({ ...left, deputy: '3' }), domain(), project(), nia.id],
    [
      'whoever leads the domain now',
      [...replaced(left), person('9', 'New lead')],
      domain({ lead: '9' }),
      project(),
      '9',
    ],
    ['the project’s deputy', replaced(left), domain(), project({ deputy: '3' }), nia.id],
    ['the SRO', replaced(left), domain(), project(), beatrix.id],
    ['the programme team', replaced(left, person('2', 'B', { left: true })), domain(), project(), wen.id],
  ])('%s takes over on the same rung, whatever was promised', (_who, people, itsDomain, itsProject, holder) => {
    const plan = samplePlan({ people, domains: [itsDomain], projects: [itsProject], milestones: late });
    const moved = move({ ...lead, state: 'Action agreed', actionBy: '2027-01-29', answer: 'Soon.' }, '2026-11-24', {
      plan,
    });
    expect(moved).toMatchObject({
      state: 'Open',
      rung: 'Domain lead',
      holder,
      tookOverFrom: sunita.id,
      answerBy: '2026-11-27',
    });
    expect(moved).not.toHaveProperty('actionBy');
  });

  test('nobody to take over: it waits for its time, and goes up', () => {
    const plan = samplePlan({ people: [left, { ...oluchi, awayUntil: '2026-11-26' }], milestones: late });
    expect(move(lead, '2026-11-26', { plan })).toBeUndefined();
    expect(move(lead, '2026-11-27', { plan })).toMatchObject({ rung: 'Leadership group', holder: oluchi.id });
  });
});

test('who stood in for the rung below is told anew when it comes to them', () => {
  const plan = (fields: Partial<Escalation>, people = cast) =>
    planNotices(
      samplePlan({ milestones: late, people, escalations: [escalationItem(fields)] }),
      defaultPolicy,
      createCalendar(),
      new Date('2026-11-24T09:30:00Z'),
    ).filter(({ rule }) => rule === 'overdueEscalation');
  const people = replaced(person('2', 'Beatrix Stonecrop', { awayUntil: '2026-12-04', deputy: '4' }));
  const [, standIn] = plan({}, people);
  const [holder] = plan({ rung: 'Domain lead', holder: sunita.id, climbed: 1 }, people);
  expect([standIn?.recipient, holder?.recipient]).toEqual([sunita.id, sunita.id]);
  expect([standIn?.key, standIn?.matter]).not.toEqual([holder?.key, holder?.matter]);
  const escalations = new Map([['50', escalationItem()]]);
  for (const { key } of [standIn!, holder!]) expect(escalationOfNotice(escalations, key)?.id).toBe('50');
  expect(escalationOfNotice(escalations, 'escalationOutcome/escalations/50/closed-2:2026-11-23/1')?.id).toBe('50');
});
