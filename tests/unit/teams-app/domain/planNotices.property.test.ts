import {
  addDays,
  createCalendar,
  dayNumber,
  dayOfNumber,
  defaultPolicy,
  escalationKey,
  londonClock,
  mayAnswerEscalation,
  noticesIn,
  planNotices,
  previewNotices,
  standingOn,
  type Notice,
} from '@ipmo-hub/teams-app/domain';
import type { Milestone, NoticeRecord, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import fc from '../../../properties';
import { cast, domain, escalationItem, milestone, noticeItem, project, samplePlan, wen } from './samplePlan';

const calendar = createCalendar();
const overdueKey = (id: string, day: string) =>
  escalationKey({ rule: 'overdueEscalation', list: 'milestones', id, moment: 'overdue', day });
const { milestone: _none, ...blank } = escalationItem();
const origin = dayNumber('2026-11-02');
const nearDay = fc.integer({ min: -20, max: 50 }).map((days) => dayOfNumber(origin + days));
const someone = fc.constantFrom(...cast.map(({ id }) => id));

const people: fc.Arbitrary<Person[]> = fc
  .tuple(
    ...cast.map(() =>
      fc.record({
        left: fc.boolean(),
        awayUntil: fc.option(nearDay, { nil: undefined }),
        deputy: fc.option(someone, { nil: undefined }),
      }),
    ),
  )
  .map((states) =>
    cast.map((one, index) => {
      const { left, awayUntil, deputy } = states[index]!;
      return { ...one, left, ...(awayUntil && { awayUntil }), ...(deputy && { deputy }) };
    }),
  );

const milestones: fc.Arbitrary<Milestone[]> = fc
  .array(fc.record({ owner: someone, forecast: nearDay, done: fc.boolean(), project: fc.constantFrom('3', '4') }), {
    maxLength: 12,
  })
  .map((rows) =>
    rows.map(({ done, ...fields }, index) =>
      milestone({ ...fields, id: String(index + 1), ...(done && { done: fields.forecast }) }),
    ),
  );

const escalationStates = fc.array(
  fc.option(fc.record({ state: fc.constantFrom('Open', 'Acknowledged', 'Closed'), holder: someone })),
  { minLength: 12, maxLength: 12 },
);

const plans = fc
  .record({ people, milestones, sro: someone, lead: someone, states: escalationStates })
  .map(({ sro, lead, states, ...parts }) =>
    samplePlan({
      ...parts,
      domains: [domain({ lead })],
      projects: [project({ sro }), project({ id: '4', code: 'VAL-04', sro: lead })],
      // Only what is overdue at the start can have been escalated by then.
      escalations: parts.milestones.flatMap(({ id, forecast, done, project: itsProject }, index) => {
        const before = forecast < '2026-11-02' && done === undefined ? states[index] : null;
        const key = overdueKey(id, forecast);
        return before ? [escalationItem({ ...before, id: key, key, milestone: id, project: itsProject })] : [];
      }),
    }),
  );

/** What the bot does with a plan: close what is settled, say what is new, remember it, and open (again) what it escalates. */
const sweep = (snapshot: Snapshot, now: Date): { snapshot: Snapshot; said: Notice[] } => {
  const { day } = londonClock(now);
  const scene = { snapshot, policy: defaultPolicy, calendar, today: day };
  const escalations = new Map(
    standingOn(scene, snapshot.escalations.values()).map((escalation) => [escalation.id, { ...blank, ...escalation }]),
  );
  const known = new Set([...snapshot.notices.values()].map(({ key }) => key));
  const said = planNotices({ ...snapshot, escalations }, defaultPolicy, calendar, now).filter(
    ({ key }) => !known.has(key),
  );
  const notices = new Map<string, NoticeRecord>(snapshot.notices);
  for (const notice of said) {
    const { key, recipient, card, covers } = notice;
    const plannedAt = now.toISOString();
    const record = { id: key, key, recipient, card, plannedAt, ...(covers && { covers: covers.join('\n') }) };
    notices.set(key, noticeItem(record));
    for (const { escalation } of noticesIn(notice)) {
      const existing = escalation && escalations.get(escalation.key);
      if (existing && (existing.state !== 'Closed' || (existing.round ?? 1) >= (escalation.round ?? 1))) continue;
      if (escalation) escalations.set(escalation.key, { ...blank, ...escalation, id: escalation.key, state: 'Open' });
    }
  }
  return { snapshot: { ...snapshot, notices, escalations }, said };
};

test('nobody gets two notices for one occurrence, and no milestone two escalations for one date, over any sequence of sweeps and changes', () => {
  const step = fc.record({
    hours: fc.integer({ min: 1, max: 60 }),
    forecast: fc.option(nearDay),
    toggled: fc.boolean(),
    which: fc.nat({ max: 11 }),
  });
  fc.assert(
    fc.property(plans, fc.array(step, { maxLength: 25 }), (start, steps) => {
      let snapshot = start;
      let now = new Date('2026-11-02T09:00:00Z');
      const heard = new Set<string>();
      const escalated = new Map<string, string>();
      for (const { hours, forecast, toggled, which } of steps) {
        now = new Date(now.getTime() + hours * 3_600_000);
        const was = snapshot.milestones.get(String(which + 1));
        if (was) {
          const { done, ...open } = was;
          const moved = forecast ? { ...open, forecast } : open;
          const stays = toggled ? done === undefined : done !== undefined;
          const changed = stays ? { ...moved, done: londonClock(now).day } : moved;
          snapshot = { ...snapshot, milestones: new Map(snapshot.milestones).set(changed.id, changed) };
        }
        const result = sweep(snapshot, now);
        snapshot = result.snapshot;
        const { day, time } = londonClock(now);
        for (const { rule, item, occurrence, recipient, escalation } of result.said.flatMap(noticesIn)) {
          expect(calendar.isWorkingDay(day) && time >= '08:00' && time < '18:00').toBe(true);
          const once = `${rule} ${item.id} ${occurrence} ${recipient}`;
          expect(heard.has(once)).toBe(false);
          heard.add(once);
          if (!escalation) continue;
          const round = `${escalation.key} ${String(escalation.round)}`;
          expect(escalated.get(round) ?? escalation.holder).toBe(escalation.holder);
          escalated.set(round, escalation.holder);
          const told = snapshot.people.get(recipient)!;
          expect(mayAnswerEscalation(told, escalation, snapshot, day)).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('an overdue milestone is with somebody, however often it was done and opened again', () => {
  fc.assert(
    fc.property(plans, fc.array(fc.boolean(), { maxLength: 6 }), (start, toggles) => {
      let snapshot = start;
      let day = '2026-12-28';
      for (const isDone of [...toggles, false]) {
        day = calendar.addWorkingDays(day, 1);
        const milestones = [...snapshot.milestones].map(([id, { done, ...open }]) => {
          const overdue = { ...open, forecast: open.forecast > '2026-12-01' ? '2026-12-01' : open.forecast };
          return [id, isDone ? { ...overdue, done: done ?? day } : overdue] as const;
        });
        ({ snapshot } = sweep({ ...snapshot, milestones: new Map(milestones) }, new Date(`${day}T09:00:00Z`)));
      }
      for (const { id, forecast, owner } of snapshot.milestones.values()) {
        const escalation = snapshot.escalations.get(overdueKey(id, forecast));
        // The programme team is the last resort: without it there may be nobody left to give it to but the owner.
        if (!snapshot.people.get(wen.id)?.left && owner !== wen.id)
          expect(['Open', 'Acknowledged']).toContain(escalation?.state);
      }
    }),
  );
});

test('the order of the lists does not matter', () => {
  const reversed = <T>(map: ReadonlyMap<string, T>) => new Map([...map].reverse());
  fc.assert(
    fc.property(plans, nearDay, (snapshot, day) => {
      const now = new Date(`${day}T10:00:00Z`);
      const other = {
        ...snapshot,
        people: reversed(snapshot.people),
        projects: reversed(snapshot.projects),
        milestones: reversed(snapshot.milestones),
      };
      expect(planNotices(other, defaultPolicy, calendar, now)).toEqual(
        planNotices(snapshot, defaultPolicy, calendar, now),
      );
    }),
  );
});

test('nobody who has left is told anything, and nobody on leave while there is another way', () => {
  fc.assert(
    fc.property(plans, nearDay, (snapshot, day) => {
      for (const { recipient, card } of planNotices(snapshot, defaultPolicy, calendar, new Date(`${day}T10:00:00Z`))) {
        const person = snapshot.people.get(recipient);
        expect(person?.left).not.toBe(true);
        if (card === 'reminder') expect((person?.awayUntil ?? '') < day).toBe(true);
      }
    }),
  );
});

test('a preview says what the sweeps then send', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 0, max: 25 }), (start, ahead) => {
      const from = new Date('2026-11-02T09:00:00Z');
      const date = dayOfNumber(origin + ahead);
      const preview = previewNotices(start, defaultPolicy, calendar, from, date);
      let snapshot = start;
      let said: Notice[] = [];
      for (let day = '2026-11-02'; day <= date; day = addDays(day, 1))
        ({ snapshot, said } = sweep(snapshot, new Date(`${day}T09:00:00Z`)));
      expect(preview.map(({ key, why }) => [key, why])).toEqual(said.map(({ key, why }) => [key, why]));
    }),
  );
});
