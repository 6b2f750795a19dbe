import {
  addDays,
  createCalendar,
  dayNumber,
  dayOfNumber,
  defaultPolicy,
  londonClock,
  planNotices,
  previewNotices,
  type Notice,
} from '@ipmo-hub/teams-app/domain';
import type { Milestone, NoticeRecord, Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import fc from 'fast-check';
import { cast, domain, escalationItem, milestone, noticeItem, project, samplePlan } from './samplePlan';

const calendar = createCalendar();
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

const plans = fc.record({ people, milestones, sro: someone, lead: someone }).map(({ sro, lead, ...parts }) =>
  samplePlan({
    ...parts,
    domains: [domain({ lead })],
    projects: [project({ sro }), project({ id: '4', code: 'VAL-04', sro: lead })],
  }),
);

/** What the bot does with a plan: say what is new, remember it, and open what it escalates. */
const sweep = (snapshot: Snapshot, now: Date): { snapshot: Snapshot; said: Notice[] } => {
  const known = new Set([...snapshot.notices.values()].map(({ key }) => key));
  const said = planNotices(snapshot, defaultPolicy, calendar, now).filter(({ key }) => !known.has(key));
  const notices = new Map<string, NoticeRecord>(snapshot.notices);
  const escalations = new Map(snapshot.escalations);
  for (const { key, escalation } of said) {
    notices.set(key, noticeItem({ id: key, key }));
    if (escalation && ![...escalations.values()].some((open) => open.key === escalation.key))
      escalations.set(
        escalation.key,
        escalationItem({ id: escalation.key, key: escalation.key, holder: escalation.holder, rung: escalation.rung }),
      );
  }
  return { snapshot: { ...snapshot, notices, escalations }, said };
};

test('nobody gets two notices for one occurrence, and no milestone two escalations for one date, over any sequence of sweeps and changes', () => {
  const step = fc.record({
    hours: fc.integer({ min: 1, max: 60 }),
    forecast: fc.option(nearDay),
    which: fc.nat({ max: 11 }),
  });
  fc.assert(
    fc.property(plans, fc.array(step, { maxLength: 25 }), (start, steps) => {
      let snapshot = start;
      let now = new Date('2026-11-02T09:00:00Z');
      const told = new Set<string>();
      const escalated = new Map<string, string>();
      for (const { hours, forecast, which } of steps) {
        now = new Date(now.getTime() + hours * 3_600_000);
        const changed = snapshot.milestones.get(String(which + 1));
        if (changed && forecast)
          snapshot = {
            ...snapshot,
            milestones: new Map(snapshot.milestones).set(changed.id, { ...changed, forecast }),
          };
        const result = sweep(snapshot, now);
        snapshot = result.snapshot;
        const { day, time } = londonClock(now);
        for (const { rule, item, occurrence, recipient, escalation } of result.said) {
          expect(calendar.isWorkingDay(day) && time >= '08:00' && time < '18:00').toBe(true);
          const once = `${rule} ${item.id} ${occurrence} ${recipient}`;
          expect(told.has(once)).toBe(false);
          told.add(once);
          if (escalation) expect(escalated.get(escalation.key) ?? escalation.holder).toBe(escalation.holder);
          if (escalation) escalated.set(escalation.key, escalation.holder);
        }
      }
    }),
    { numRuns: 300 },
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
