import {
  createCalendar,
  dayNumber,
  dayOfNumber,
  defaultPolicy,
  londonClock,
  planDay,
  planNotices,
  withoutRetold,
  type Notice,
} from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord, Snapshot } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import {
  action,
  beatrix,
  cast,
  domain,
  meeting,
  milestone,
  noticeItem,
  paper,
  project,
  samplePlan,
  snoozeItem,
  update,
} from './samplePlan';

const calendar = createCalendar({ closures: [{ day: '2026-12-24', name: 'Christmas closure' }] });

/** Weeks with the clock change in October, the end of a month, Christmas, Easter with the clock change in March. */
const origins = ['2026-10-19', '2026-11-16', '2026-12-14', '2027-03-15'].map(dayNumber);
const near = fc.integer({ min: -12, max: 30 });
const someone = fc.constantFrom(...cast.map(({ id }) => id));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const absences = fc.tuple(
  ...cast.map(() =>
    fc.record({
      left: fc.constantFrom(false, false, false, true),
      away: maybe(near),
      deputy: maybe(someone),
      digestAt: maybe(fc.constantFrom('06:00', '09:15', '13:00', '17:45', '23:00', 'noon')),
    }),
  ),
);
const dated = fc.record({ who: someone, on: near });

const plans = fc
  .record({
    origin: fc.constantFrom(...origins),
    absences,
    milestones: fc.array(dated, { maxLength: 5 }),
    actions: fc.array(dated, { maxLength: 3 }),
    papers: fc.array(dated, { maxLength: 3 }),
    updates: fc.array(fc.record({ project: fc.constantFrom('3', '4'), on: fc.integer({ min: -70, max: 0 }) }), {
      maxLength: 4,
    }),
    projects: fc.tuple(fc.boolean(), someone, someone),
    cadence: fc.constantFrom('Weekly' as const, 'Fortnightly' as const, 'Monthly' as const),
  })
  .map(({ origin, absences: states, projects: [needed, lead, sro], cadence, ...parts }) => {
    const day = (offset: number): string => dayOfNumber(origin + offset);
    const agreement = needed ? 'Needed' : 'Signed';
    const start = day(-80);
    const plan = samplePlan({
      people: cast.map((one, at) => {
        const { left, away, deputy, digestAt } = states[at]!;
        const hours = digestAt === undefined ? {} : { digestAt };
        return {
          ...one,
          left,
          ...hours,
          ...(deputy && { deputy }),
          ...(away !== undefined && { awayUntil: day(away) }),
        };
      }),
      domains: [domain({ updateEvery: cadence })],
      projects: [
        project({ lead, sro, start, rating: 'Amber', dataAgreement: agreement }),
        project({ id: '4', code: 'VAL-04', lead: sro, sro: lead, start, rating: 'Green' }),
      ],
      milestones: parts.milestones.map(({ who, on }, at) =>
        milestone({ id: String(at + 1), owner: who, forecast: day(on), project: at % 2 === 0 ? '3' : '4' }),
      ),
      actions: parts.actions.map(({ who, on }, at) => action({ id: String(at + 1), owner: who, due: day(on) })),
      meetings: [meeting({ on: day(14) }), meeting({ id: '92', on: day(25) })],
      papers: parts.papers.map(({ who, on }, at) =>
        paper({ id: String(at + 1), author: who, meeting: on % 2 === 0 ? '90' : '92' }),
      ),
      updates: parts.updates.map(({ project: of, on }, at) => update({ id: String(at + 1), project: of, on: day(on) })),
    });
    return { plan, start: origin };
  });

const steps = fc.array(
  fc.record({
    minutes: fc.integer({ min: 5, max: 600 }),
    change: fc.constantFrom('none', 'move', 'move', 'done', 'open', 'report', 'snooze', 'away') as fc.Arbitrary<Change>,
    which: fc.nat({ max: 5 }),
    /** Teams was busy: what the sweep wrote down did not get out. */
    busy: fc.boolean(),
  }),
  { minLength: 40, maxLength: 40 },
);
type Change = 'none' | 'move' | 'done' | 'open' | 'report' | 'snooze' | 'away';

/** People change the plan between sweeps. */
const changed = (snapshot: Snapshot, change: Change, { which, day }: { which: number; day: string }): Snapshot => {
  const id = String(which + 1);
  const one = snapshot.milestones.get(id);
  switch (change) {
    case 'done':
      return one ? { ...snapshot, milestones: new Map(snapshot.milestones).set(id, { ...one, done: day }) } : snapshot;
    case 'move': {
      const forecast = dayOfNumber(dayNumber(day) + 3 + which);
      return one ? { ...snapshot, milestones: new Map(snapshot.milestones).set(id, { ...one, forecast }) } : snapshot;
    }
    case 'open': {
      if (!one) return snapshot;
      const { done: _done, ...open } = one;
      return { ...snapshot, milestones: new Map(snapshot.milestones).set(id, open) };
    }
    case 'report': {
      const reported = update({ id: `7${day.replaceAll('-', '')}`, project: which % 2 === 0 ? '3' : '4', on: day });
      return { ...snapshot, updates: new Map(snapshot.updates).set(reported.id, reported) };
    }
    case 'snooze': {
      const until = dayOfNumber(dayNumber(day) + which);
      const rest = snoozeItem({ id, person: id, item: which % 2 === 0 ? `people/${id}` : `milestones/${id}`, until });
      return { ...snapshot, snoozes: new Map(snapshot.snoozes).set(id, rest) };
    }
    case 'away': {
      const who = snapshot.people.get(id)!;
      const awayUntil = dayOfNumber(dayNumber(day) + 2);
      return { ...snapshot, people: new Map(snapshot.people).set(id, { ...who, awayUntil }) };
    }
    case 'none':
      return snapshot;
  }
};

interface Round {
  readonly day: string;
  readonly time: string;
  /** What the rules asked for that may wait, and was not said by the end of the sweep. */
  readonly unsaid: readonly Notice[];
  readonly sent: readonly Notice[];
}

const linesOf = ({ key, card, covers }: Notice): readonly string[] => (card === 'digest' ? (covers ?? []) : [key]);

/** As the bot does: what is new is written down and sent, what did not get out is sent later or taken back. */
const createBot = () => {
  const notices = new Map<string, NoticeRecord>();
  const said = new Set<string>();
  return (plan: Snapshot, now: Date, busy: boolean): Round => {
    const snapshot = { ...plan, notices };
    const { day, time } = londonClock(now);
    const planned = planNotices(snapshot, defaultPolicy, calendar, now);
    const sent: Notice[] = [];
    for (const notice of planned) {
      const before = notices.get(notice.key);
      if (before?.state === 'Sent') continue;
      const { key, recipient, card, covers } = notice;
      const plannedAt = before?.plannedAt ?? now.toISOString();
      const record = { id: key, key, recipient, card, plannedAt, ...(covers && { covers: covers.join('\n') }) };
      notices.set(
        key,
        noticeItem({ ...record, ...(busy ? { state: 'Intended' } : { state: 'Sent', sentAt: now.toISOString() }) }),
      );
      if (busy) continue;
      sent.push(notice);
      for (const line of linesOf(notice)) {
        expect({ line, saidBefore: said.has(line) }).toEqual({ line, saidBefore: false });
        said.add(line);
      }
    }
    const asked = new Set(planned.map(({ key }) => key));
    for (const [key, record] of notices)
      if (record.state === 'Intended' && !asked.has(key)) notices.set(key, { ...record, state: 'Withdrawn' });
    const unsaid = withoutRetold(planDay(snapshot, defaultPolicy, calendar, day), snapshot).filter(
      ({ urgent, key }) => !urgent && !said.has(key),
    );
    return { day, time, unsaid, sent };
  };
};

const walk = (
  { plan, start }: { plan: Snapshot; start: number },
  changes: readonly { minutes: number; change: Change; which: number; busy: boolean }[],
): readonly Round[] => {
  const sweep = createBot();
  let [snapshot, now] = [plan, new Date(`${dayOfNumber(start)}T06:00:00Z`)];
  return changes.map(({ minutes, change, which, busy }) => {
    now = new Date(now.getTime() + minutes * 60_000);
    snapshot = changed(snapshot, change, { which, day: londonClock(now).day });
    return sweep(snapshot, now, busy);
  });
};

/** More urgent things than five before her time, and one that may wait. */
const inArrears = {
  plan: samplePlan({
    milestones: ['10', '11', '12', '13', '14', '15', '16'].map((id) =>
      milestone({ id, owner: beatrix.id, forecast: id === '16' ? '2026-10-28' : '2026-10-19' }),
    ),
  }),
  start: dayNumber('2026-10-19'),
};
const quietSteps = [60, 30, 5].map((minutes) => ({ minutes, change: 'none' as const, which: 0, busy: false }));

test('what could not wait is on one card at once, and the day’s digest comes at its time all the same', () => {
  const told = walk(inArrears, quietSteps).map(({ time, sent }) => [
    time,
    ...sent.filter(({ recipient }) => recipient === beatrix.id).map(({ occurrence }) => occurrence),
  ]);
  expect(told).toEqual([['08:00', 'urgent-1:2026-10-19'], ['08:30', 'due-in-7:2026-10-28'], ['08:35']]);
});

test('nothing is said twice, nothing outside hours, and nobody has the day’s digest twice, whatever did not get out', () => {
  fc.assert(
    fc.property(plans, steps, (start, changes) => {
      const digests = new Map<string, number>();
      for (const { day, time, sent } of walk(start, changes)) {
        if (sent.length > 0) expect(calendar.isWorkingDay(day) && time >= '08:00' && time < '18:00').toBe(true);
        for (const { recipient, covers, lines = [], occurrence } of sent) {
          if (covers === undefined) continue;
          // One that could not wait is no digest of the day, which comes at its own time; so it holds nothing that may wait.
          if (occurrence.startsWith('urgent-')) {
            expect(lines.filter(({ urgent }) => !urgent)).toEqual([]);
            continue;
          }
          const key = `${day} ${recipient}`;
          digests.set(key, (digests.get(key) ?? 0) + 1);
          expect({ key, digests: digests.get(key) }).toEqual({ key, digests: 1 });
        }
      }
    }),
    { numRuns: 30, examples: [[inArrears, quietSteps]] },
  );
});

test('what may wait is said on the next working day at the latest, unless it is no longer true', () => {
  fc.assert(
    fc.property(plans, steps, (start, changes) => {
      const calm = changes.map((step) => ({ ...step, busy: false }));
      const passedOver = new Map<string, Set<string>>();
      for (const { day, time, unsaid } of walk(start, calm)) {
        // By then everybody's time has come, however late they chose it.
        const isOver = calendar.isWorkingDay(day) && time >= '17:30' && time < '18:00';
        for (const key of passedOver.keys()) if (!unsaid.some((notice) => notice.key === key)) passedOver.delete(key);
        if (!isOver) continue;
        for (const { key, recipient } of unsaid) {
          // A digest has thirty lines.
          if (unsaid.filter((notice) => notice.recipient === recipient).length > 30) continue;
          const days = (passedOver.get(key) ?? new Set<string>()).add(day);
          passedOver.set(key, days);
          expect({ key, days: days.size }).toEqual({ key, days: 1 });
        }
      }
    }),
    { numRuns: 30 },
  );
});
