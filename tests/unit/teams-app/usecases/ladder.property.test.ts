import {
  absenceOf,
  addDays,
  behindOf,
  createCalendar,
  dayNumber,
  dayOfNumber,
  defaultPolicy,
  isLive,
  noticesIn,
  planNotices,
  policyFrom,
  standInsAtTop,
  workingDaysToTop,
  type Day,
} from '@ipmo-hub/teams-app/domain';
import type { AgendaItem, Escalation } from '@ipmo-hub/teams-app/lists';
import {
  answerEscalation,
  closeEscalation,
  intendNotice,
  moveUnanswered,
  openEscalation,
  putOnAgenda,
  raiseBarrier,
  recordSent,
  settleEscalations,
  type Context,
  type EscalationAnswer,
} from '@ipmo-hub/teams-app/usecases';
import fc from '../../../properties';
import { cast, domain, meeting, milestone, project, samplePlan } from '../domain/samplePlan';
import { memoryProgramme } from './memoryProgramme';

const start = '2026-11-23';
const daysRun = 70;
const dayIn = fc.integer({ min: 0, max: daysRun }).map((days) => dayOfNumber(dayNumber(start) + days));
const someone = fc.constantFrom(...cast.map(({ id }) => id));

const event = fc.oneof(
  fc.record({ kind: fc.constant('acknowledge' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('action' as const), which: fc.nat(), days: fc.integer({ min: 0, max: 12 }) }),
  fc.record({ kind: fc.constant('return' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('pass-up' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('close' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('raise' as const), who: someone }),
  fc.record({ kind: fc.constant('away' as const), who: someone, days: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ kind: fc.constant('left' as const), who: someone }),
  fc.record({ kind: fc.constant('back' as const), who: someone }),
  fc.record({ kind: fc.constant('done' as const), id: fc.constantFrom('10', '11', '12') }),
  fc.record({ kind: fc.constant('meeting' as const), days: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('cancelled' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('decided' as const), which: fc.nat() }),
);
/** Who stands where: one person may stand in several places. */
const positions = fc.record({
  sro: someone,
  lead: someone,
  owner: someone,
  domainLead: someone,
  deputies: fc.dictionary(someone, someone, { maxKeys: 3 }),
});
type Positions = typeof positions extends fc.Arbitrary<infer P> ? P : never;
const usual: Positions = { sro: '2', lead: '1', owner: '1', domainLead: '4', deputies: {} };
const schedules = fc.record({
  positions: fc.oneof(fc.constant(usual), positions),
  closures: fc.array(dayIn, { maxLength: 6 }),
  answerWithin: fc.integer({ min: 1, max: 5 }),
  events: fc.array(fc.tuple(fc.integer({ min: 0, max: daysRun - 25 }), event), { maxLength: 30 }),
});

/** A programme over some weeks, swept once a working day at half past nine. */
const life = ({
  closures,
  answerWithin,
  positions: { sro, lead, owner, domainLead, deputies } = usual,
}: {
  closures: readonly Day[];
  answerWithin: number;
  positions?: Positions;
}) => {
  const setting = (id: string, key: string, value: string) => ({
    id,
    etag: `"${id},1"`,
    modified: '2026-11-01T09:00:00Z',
    title: key,
    key,
    value,
  });
  const programme = memoryProgramme(
    samplePlan({
      people: cast.map((one) => ({ ...one, ...(deputies[one.id] !== undefined && { deputy: deputies[one.id] }) })),
      domains: [domain({ lead: domainLead })],
      projects: [project({ lastRating: 'Red', sro, lead })],
      milestones: [
        milestone({ owner, forecast: '2026-11-12' }),
        milestone({ owner, id: '11', moved: 3, forecast: '2027-06-30' }),
        milestone({ owner: sro, id: '12', forecast: '2026-11-20' }),
      ],
      policies: [
        setting('1', 'escalation.answerWithinWorkingDays', String(answerWithin)),
        ...(closures.length > 0 ? [setting('2', 'calendar.closures', closures.join(';'))] : []),
      ],
    }),
  );
  const time = { day: start };
  const { snapshot } = programme;
  const policy = policyFrom(snapshot.policies.values());
  const calendar = createCalendar(policy);
  const now = () => new Date(`${time.day}T09:30:00Z`);
  const suite: Context = { ...programme.suite, calendar, now };
  const change = (list: 'people' | 'milestones' | 'meetings' | 'agendaItems', id: string, fields: object) =>
    (snapshot[list] as Map<string, unknown>).set(id, programme.others(list, id, { ...fields }));
  const personally = (id: string): Context => ({
    ...suite,
    actor: { kind: 'person', person: snapshot.people.get(id)! },
  });

  const sweep = async (): Promise<void> => {
    for (const pass of [settleEscalations, moveUnanswered, putOnAgenda]) expect((await pass(suite)).faults).toEqual([]);
    const known = new Set([...snapshot.notices.values()].map(({ key }) => key));
    for (const notice of planNotices(snapshot, policy, calendar, now())) {
      if (known.has(notice.key)) continue;
      for (const { escalation } of noticesIn(notice)) if (escalation) await openEscalation(suite, escalation);
      const { record } = await intendNotice(suite, notice, undefined);
      await recordSent(suite, record, { conversation: 'a:1', activity: record.id });
    }
  };
  return { snapshot, time, policy, calendar, suite, change, personally, sweep };
};
type Life = ReturnType<typeof life>;

const pick = <T>(items: readonly T[], which: number): T | undefined => items[which % Math.max(1, items.length)];

const happen = async (one: Life, what: typeof event extends fc.Arbitrary<infer E> ? E : never): Promise<void> => {
  const { snapshot, time, change, personally, suite } = one;
  const live = [...snapshot.escalations.values()].filter(isLive);
  const answer = async (escalation: Escalation | undefined, given: EscalationAnswer) => {
    if (escalation) await answerEscalation(personally(escalation.holder), { escalation, answer: given });
  };
  switch (what.kind) {
    case 'acknowledge':
      return answer(pick(live, what.which), { kind: 'acknowledge' });
    case 'action':
      return answer(pick(live, what.which), { kind: 'action', by: addDays(time.day, what.days), text: 'I see to it.' });
    case 'return':
      return answer(pick(live, what.which), { kind: 'return', text: 'Give a new date.' });
    case 'pass-up':
      return answer(pick(live, what.which), { kind: 'pass-up' });
    case 'close': {
      const escalation = pick(live, what.which);
      if (escalation) await closeEscalation(personally('6'), { escalation, outcome: 'It is agreed.' });
      return;
    }
    case 'raise':
      await raiseBarrier(personally(what.who), { project: '3', title: 'No supplier', ask: 'Agree one.' });
      return;
    case 'away':
      return void change('people', what.who, { awayUntil: addDays(time.day, what.days), left: false });
    case 'left':
      return void change('people', what.who, { left: true });
    case 'back':
      return void change('people', what.who, { awayUntil: null, left: false });
    case 'done':
      return void change('milestones', what.id, { done: time.day });
    case 'meeting': {
      const { id: _id, ...fields } = meeting({
        on: addDays(time.day, what.days),
        key: `LG ${time.day} ${String(what.days)}`,
      });
      await suite.store.create('meetings', fields);
      return;
    }
    case 'cancelled': {
      const planned = pick([...snapshot.meetings.values()], what.which);
      if (planned) change('meetings', planned.id, { state: 'Cancelled' });
      return;
    }
    case 'decided': {
      const item = pick([...snapshot.agendaItems.values()], what.which);
      if (item) change('agendaItems', item.id, { outcome: 'It is agreed.' });
    }
  }
};

const keysSaid = ({ snapshot }: Life): ReadonlySet<string> =>
  new Set([...snapshot.notices.values()].flatMap(({ key, covers }) => [key, ...(covers?.split('\n') ?? [])]));

/** By when it is at the top if nobody says anything more: the rungs' time, from its present clock or promise. */
const topBy = ({ time, calendar, policy }: Life, { rung, state, actionBy, lapsed = 0 }: Escalation): Day => {
  const bound = workingDaysToTop(rung, policy);
  if (state !== 'Action agreed' || actionBy === undefined) return calendar.addWorkingDays(time.day, bound);
  // The day after the promise it comes back; where one was missed before, it goes up.
  const left = lapsed === 0 ? bound + 1 : bound - policy.answerWithinWorkingDays;
  return calendar.addWorkingDays(actionBy > time.day ? actionBy : time.day, Math.max(1, left));
};

/** Everybody who may be asked at the top instead of somebody who held it: the group's members and stand-ins who are there. */
const othersAtTop = ({ snapshot, policy, time }: Life, held: ReadonlySet<string>): readonly string[] =>
  standInsAtTop(snapshot.people, policy).filter(
    (id) => !held.has(id) && absenceOf(snapshot.people.get(id), time.day) === undefined,
  );

interface Known {
  readonly round: number;
  readonly hands: string;
  readonly said: string | undefined;
  readonly by: Day;
}

test('what nobody answers is at the top in bounded time, on an agenda when there is a meeting; what ended was told to whoever raised it', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async ({ events, ...settings }) => {
      const one = life(settings);
      const { snapshot, time, calendar } = one;
      /** By escalation and round: who held it, and who holds it now. */
      const hands = new Map<string, { readonly before: Set<string>; now: string }>();
      const watchHands = (): void => {
        for (const escalation of snapshot.escalations.values()) {
          const { id, round = 1, holder, rung } = escalation;
          const name = `${id} ${String(round)}`;
          const known = hands.get(name);
          if (known?.now === holder) continue;
          const before = known?.before ?? new Set();
          if (known) before.add(known.now);
          hands.set(name, { before, now: holder });
          if (!isLive(escalation)) continue;
          // Only the group, which has nobody above it, may be left with somebody who held it or whose matter it is.
          const behind = behindOf(escalation, snapshot);
          const spared = new Set([...before, ...(behind === undefined ? [] : [behind])]);
          const isLast = rung === 'Leadership group' && othersAtTop(one, spared).length === 0;
          expect([name, holder, spared.has(holder) && !isLast]).toEqual([name, holder, false]);
        }
      };
      /** By escalation: its last answer or change of hands, and by when it must be at the top since. */
      const due = new Map<string, Known>();
      const watch = (): void => {
        for (const escalation of snapshot.escalations.values()) {
          const { id, round = 1, state, answeredAt = '', tookOverFrom = '' } = escalation;
          const known = due.get(id);
          const hands = `${String(round)} ${tookOverFrom}`;
          const said = state === 'Open' ? known?.said : `${state} ${answeredAt} ${escalation.actionBy ?? ''}`;
          const isAnew = !known || known.said !== said || (known.hands !== hands && !hands.endsWith(' '));
          if (isAnew || known.round !== round) due.set(id, { round, hands, said, by: topBy(one, escalation) });
        }
      };
      for (let at = 0; at < daysRun; at += 1) {
        time.day = dayOfNumber(dayNumber(start) + at);
        for (const [, what] of events.filter(([when]) => when === at)) await happen(one, what);
        watch();
        watchHands();
        if (!calendar.isWorkingDay(time.day)) continue;
        await one.sweep();
        watch();
        watchHands();
        const onAgenda = new Map([...snapshot.agendaItems.values()].map((item) => [item.key, item]));
        const newest = (key: string): AgendaItem | undefined => {
          const item = onAgenda.get(key);
          const next = [...onAgenda.keys()].find((other) => item && other.startsWith(`carried/${item.id}/`));
          return next === undefined ? item : newest(next);
        };
        const ahead = [...snapshot.meetings.values()].some(({ state, on }) => state === 'Planned' && on > time.day);
        for (const escalation of [...snapshot.escalations.values()].filter(isLive)) {
          const { id, round = 1, rung } = escalation;
          if (rung !== 'Leadership group') {
            expect([id, time.day <= (due.get(id)?.by ?? '')]).toEqual([id, true]);
            continue;
          }
          const item = newest(`escalation/${id}/${String(round)}`);
          // One that begins at the top comes on the agenda with the sweep after that which raised it.
          if (!item && escalation.raisedOn === time.day) continue;
          expect(item).toBeDefined();
          if (ahead) expect(snapshot.meetings.get(item?.meeting ?? '')).toMatchObject({ state: 'Planned' });
        }
      }
      const heardOf = keysSaid(one);
      for (const { id, state, raisedBy = '', raisedOn, answeredBy } of snapshot.escalations.values()) {
        const raiser = snapshot.people.get(raisedBy);
        if (state !== 'Closed' || !raiser || raiser.left || answeredBy === raisedBy) continue;
        const heard = [...heardOf].some((key) =>
          key.startsWith(`escalationOutcome/escalations/${id}/closed:${raisedOn}/`),
        );
        expect([id, heard]).toEqual([id, true]);
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('with nobody answering at all, the bound is reached and kept', async () => {
  for (const answerWithin of [1, 3, 5]) {
    const one = life({ closures: [], answerWithin });
    await one.sweep();
    const first = [...one.snapshot.escalations.values()];
    expect(first.length).toBeGreaterThan(1);
    const bound = workingDaysToTop('SRO', { ...defaultPolicy, answerWithinWorkingDays: answerWithin });
    for (let day = 1; day <= bound; day += 1) {
      one.time.day = one.calendar.addWorkingDays(start, day);
      await one.sweep();
      const rungs = first.map(({ id }) => one.snapshot.escalations.get(id)?.rung);
      expect(rungs.every((rung) => rung === 'Leadership group')).toBe(day === bound);
    }
  }
});
