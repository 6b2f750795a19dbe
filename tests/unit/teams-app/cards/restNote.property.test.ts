import { drawCard, pressCard, sceneOf } from '@ipmo-hub/teams-app/cards';
import {
  addDays,
  createCalendar,
  dayNumber,
  dayOfNumber,
  escalationKey,
  formatDay,
  noticesIn,
  planNotices,
  policyFrom,
  type Day,
} from '@ipmo-hub/teams-app/domain';
import {
  intendNotice,
  moveUnanswered,
  openEscalation,
  putOnAgenda,
  recordSent,
  settleEscalations,
  type Context,
} from '@ipmo-hub/teams-app/usecases';
import fc from '../../../properties';
import { cast, domain, escalationItem, milestone, noticeItem, project, samplePlan, update } from '../domain/samplePlan';
import { memoryProgramme } from '../usecases/memoryProgramme';

const today = '2026-11-23';
const linkTo = () => 'https://plan.example/';
const near = (min: number, max: number) => fc.integer({ min, max }).map((days) => dayOfNumber(dayNumber(today) + days));
const someone = fc.constantFrom(...cast.map(({ id }) => id));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });

const worlds = fc.record({
  list: fc.constantFrom('milestones' as const, 'projects' as const),
  owner: someone,
  sro: someone,
  lead: someone,
  domainLead: maybe(someone),
  deputy: maybe(someone),
  people: fc.tuple(
    ...cast.map(() =>
      fc.record({
        left: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
        away: maybe(near(-3, 40)),
        deputy: maybe(someone),
      }),
    ),
  ),
  forecasts: fc.tuple(near(-20, 40), near(-20, 40)),
  moved: fc.tuple(fc.constantFrom(0, 3), fc.constantFrom(0, 3, 6)),
  notBefore: maybe(near(-5, 30)),
  rating: fc.constantFrom('Red' as const, 'Amber' as const),
  reports: fc.array(near(-75, -1), { minLength: 1, maxLength: 2 }),
  /** What was escalated of the matter before: it holds, or somebody sent it back. */
  before: maybe(
    fc.record({
      state: fc.constantFrom('Open' as const, 'Acknowledged' as const, 'Returned' as const, 'Closed' as const),
      holder: someone,
      rung: fc.constantFrom('SRO' as const, 'Domain lead' as const),
      decided: fc.boolean(),
      on: near(-20, 0),
    }),
  ),
  closures: fc.array(near(0, 40), { maxLength: 3 }),
  again: near(1, 60),
  /** Pressed before the day's first sweep. */
  early: fc.boolean(),
});
type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never;

/** Acknowledged, and moved up on the very day on which its date is not yet over: the next sweep of that day settles it. */
const movedAndSettled: World = {
  list: 'milestones',
  owner: '1',
  sro: '1',
  lead: '1',
  domainLead: undefined,
  deputy: undefined,
  people: [false, true, true, true, true, true].map((left) => ({ left, away: undefined, deputy: undefined })),
  forecasts: ['2026-11-30', '2026-11-23'],
  moved: [0, 0],
  notBefore: undefined,
  rating: 'Red',
  reports: ['2026-11-22'],
  before: { state: 'Acknowledged', holder: '1', rung: 'SRO', decided: false, on: '2026-11-23' },
  closures: [],
  again: '2026-12-08',
  early: false,
};

const setting = (id: string, key: string, value: string) => ({
  id,
  etag: `"${id},1"`,
  modified: '2026-11-01T09:00:00Z',
  title: key,
  key,
  value,
});

const planOf = (world: World, recipient: string) => {
  const { list, forecasts, moved, before, reports } = world;
  const oldest = [...reports].sort().at(-1)!;
  const key =
    list === 'milestones'
      ? escalationKey({
          rule: 'overdueEscalation',
          list,
          id: '10',
          moment: 'overdue',
          day: forecasts[0],
        })
      : escalationKey({ rule: 'silenceEscalation', list, id: '3', moment: 'silent', day: oldest });
  const { milestone: _none, ...blank } = escalationItem();
  return samplePlan({
    people: cast.map((one, at) => {
      const { left, away, deputy } = world.people[at]!;
      return { ...one, ...(left && { left }), ...(away && { awayUntil: away }), ...(deputy && { deputy }) };
    }),
    domains: [domain({ ...(world.domainLead && { lead: world.domainLead }) })],
    projects: [
      project({
        sro: world.sro,
        lead: world.lead,
        rating: world.rating,
        lastRating: 'Red',
        ...(world.deputy && { deputy: world.deputy }),
      }),
    ],
    milestones: [
      milestone({
        owner: world.owner,
        forecast: forecasts[0],
        moved: moved[0],
        ...(world.notBefore && { notBefore: world.notBefore }),
      }),
      milestone({ id: '11', owner: world.owner, forecast: forecasts[1], moved: moved[1] }),
    ],
    escalations: before
      ? [
          {
            ...blank,
            key,
            ...(list === 'milestones' && { milestone: '10' }),
            holder: before.holder,
            rung: before.rung,
            state: before.state,
            raisedOn: before.on,
            answerBy: addDays(before.on, 4),
            ...(before.state === 'Returned' && { answeredAt: `${before.on}T10:00:00Z`, answeredBy: before.holder }),
            ...(before.state === 'Closed' && { closedOn: before.on, decided: before.decided }),
          },
        ]
      : [],
    updates: reports.map((on, at) => update({ id: String(80 + at), on, key: `projects/3/${on}/${String(at)}` })),
    notices: [
      list === 'milestones'
        ? noticeItem({
            recipient,
            key: `milestoneReminder/milestones/10/due-in-7:${forecasts[0]}/${recipient}`,
            plannedAt: `${today}T07:30:00Z`,
          })
        : noticeItem({
            card: 'updateRequest',
            rule: 'updateRequest',
            key: `updateRequest/projects/3/update:2026-11-25/${recipient}`,
            item: 'projects/3',
            recipient,
            plannedAt: `${today}T07:30:00Z`,
          }),
    ],
    policies:
      world.closures.length === 0 ? [] : [setting('2', 'calendar.closures', [...new Set(world.closures)].join(';'))],
  });
};

/** A life of the plan: what is pressed, and what each day's sweep then really tells. */
const lifeOf = (world: World) => {
  const recipient = world.list === 'milestones' ? world.owner : world.lead;
  const time = { at: `${today}T10:00:00Z` };
  const now = () => new Date(time.at);
  const programme = memoryProgramme(planOf(world, recipient), now);
  const { snapshot } = programme;
  const policy = policyFrom(snapshot.policies.values());
  const calendar = createCalendar(policy);
  const suite: Context = { ...programme.suite, calendar, now };

  /** Who is told on a day of what was escalated that day about the item: a day has many sweeps, and what one moves the next may settle. */
  const sweep = async (day: Day): Promise<readonly string[]> => [
    ...(await sweepAt(`${day}T09:30:00Z`)),
    ...(await sweepAt(`${day}T09:40:00Z`)),
  ];

  const sweepAt = async (at: string): Promise<readonly string[]> => {
    time.at = at;
    for (const pass of [settleEscalations, moveUnanswered, putOnAgenda]) expect((await pass(suite)).faults).toEqual([]);
    const known = new Set([...snapshot.notices.values()].map(({ key }) => key));
    const told: string[] = [];
    for (const notice of planNotices(snapshot, policy, calendar, now())) {
      if (known.has(notice.key)) continue;
      for (const { escalation, recipient: who } of noticesIn(notice)) {
        if (!escalation) continue;
        await openEscalation(suite, escalation);
        const { milestone: about } = escalation;
        if (world.list === 'milestones' ? about === '10' : about === undefined) told.push(who);
      }
      const { record } = await intendNotice(suite, notice, undefined);
      await recordSent(suite, record, { conversation: 'a:1', activity: record.id });
    }
    return told;
  };

  const rest = async (again: Day): Promise<string> => {
    const notice = snapshot.notices.get('70')!;
    time.at = `${today}T${world.early ? '07:40' : '10:00'}:00Z`;
    const drawn = drawCard(notice.card, sceneOf(suite, notice, { linkTo }))!;
    const data = JSON.parse(/"data":(\{[^}]*\})/.exec(JSON.stringify(drawn))?.[1] ?? '{}') as object;
    const who = snapshot.people.get(recipient)!;
    const outcome = await pressCard(
      { ...suite, actor: { kind: 'person', person: who } },
      { verb: 'snooze', data: { ...data, again }, linkTo },
    );
    expect(outcome).toMatchObject({ kind: 'done' });
    return outcome.kind === 'done' ? (outcome.says ?? '') : '';
  };
  return { recipient, snapshot, calendar, sweep, rest };
};

test('whom a rest does not quieten, and when, is whom the sweeps then tell, and on that day', async () => {
  const seen = { told: 0, quiet: 0 };
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const { recipient, snapshot, calendar, sweep, rest } = lifeOf(world);
      // A press by somebody who has left, or on a matter that is no more, is another test's.
      fc.pre(snapshot.people.get(recipient)?.left !== true);
      if (!world.early) await sweep(today);
      const says = await rest(world.again);
      const heard = calendar.isWorkingDay(world.again) ? world.again : calendar.addWorkingDays(world.again, 1);
      let first: { readonly day: Day; readonly told: readonly string[] } | undefined;
      for (let day = world.early ? today : addDays(today, 1); day < heard && !first; day = addDays(day, 1)) {
        const told = await sweep(day);
        if (told.length > 0) first = { day, told };
      }
      if (!first) {
        seen.quiet += 1;
        expect(says).not.toContain('if it stands then');
        return;
      }
      seen.told += 1;
      expect(says).toContain(`on ${formatDay(first.day, today)} if it stands then`);
      const [who = ''] = /(?:others|rest): (.*?) on \w+ \d+ \w+ if it stands then/.exec(says)?.slice(1) ?? [];
      for (const { id, title } of snapshot.people.values())
        expect([title, id === recipient ? /\byou\b/i.test(who) : who.includes(title)]).toEqual([
          title,
          first.told.includes(id),
        ]);
    }),
    { numRuns: 60, examples: [[movedAndSettled]] },
  );
  // Both happen often enough to mean something.
  expect(Math.min(seen.told, seen.quiet)).toBeGreaterThan(10);
});
