import { quorumNow, readQuorum, seatsOf, type Presence, type SeatNow } from '@ipmo-hub/teams-app/domain';
import type { Member } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../properties';
import { person } from '../samplePlan';
import { sampleGroup, seat } from './sampleGroup';

const people = Array.from({ length: 8 }, (_, at) =>
  person(String(100 + at), `Person ${String(at)}`, { organisation: String((at % 4) + 1) }),
);
const sectors = ['Acute', 'ICB', 'Community pharmacy', 'Mental health', 'Council'] as const;
const roles = ['Chair', 'Deputy chair', 'Member', 'Member', 'Secretary', 'In attendance'] as const;

const seating = fc
  .array(
    fc.record({
      person: fc.option(fc.constantFrom(...people.map(({ id }) => id)), { nil: undefined }),
      sector: fc.constantFrom(undefined, ...sectors),
      role: fc.constantFrom(...roles),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ person: who, sector, role }, at): Member =>
      seat({ id: String(200 + at), role, ...(who !== undefined && { person: who }), ...(sector && { sector }) }),
    ),
  );

const quorums = fc
  .array(
    fc.constantFrom(
      'at least 2 members',
      'at least 4 members',
      'half of the members',
      'more than half of the members',
      'at least 1 acute',
      'at least 2 community pharmacy',
      'at least 1 ICB',
      'at least 3 sectors',
      'the chair or deputy chair',
    ),
    { maxLength: 4 },
  )
  .map((lines) => readQuorum(lines.join('\n')).rules);

const attending = fc.array(fc.record({ seat: fc.nat(7), person: fc.nat(7), isDeputy: fc.boolean() }), {
  maxLength: 12,
});

type Attending = { readonly seat: number; readonly person: number; readonly isDeputy: boolean };

/** Who is there: each seat once, by its person or by a deputy. */
const presences = (seats: readonly SeatNow[], all: readonly Attending[]): readonly Presence[] => {
  const taken = new Map<string, Presence>();
  for (const one of all) {
    const place = seats[one.seat % seats.length];
    const deputy = people[one.person];
    const comes = one.isDeputy ? deputy : place?.person;
    if (place && comes && !taken.has(place.seat.id))
      taken.set(place.seat.id, { seat: place, person: comes, isDeputy: one.isDeputy && comes.id !== place.person?.id });
  }
  return [...taken.values()];
};

const scene = fc.tuple(seating, quorums, attending).map(([members, rules, all]) => {
  const snapshot = sampleGroup({ people, members });
  const seats = seatsOf({ id: '20' }, snapshot, '2026-12-03');
  return { seats, rules, there: presences(seats, all) };
});

test('somebody more never breaks a quorum', () => {
  fc.assert(
    fc.property(scene, fc.nat(12), ({ seats, rules, there }, leaveOut) => {
      const fewer = there.filter((_, at) => at !== leaveOut % Math.max(1, there.length));
      if (quorumNow(rules, seats, fewer).met) expect(quorumNow(rules, seats, there).met).toBe(true);
      expect(quorumNow(rules, seats, fewer).here).toBeLessThanOrEqual(quorumNow(rules, seats, there).here);
    }),
    { numRuns: 500 },
  );
});

test('the order in which people come does not matter', () => {
  fc.assert(
    fc.property(scene, fc.infiniteStream(fc.nat()), ({ seats, rules, there }, keys) => {
      const shuffled = there
        .map((one) => ({ one, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(quorumNow(rules, seats, shuffled)).toEqual(quorumNow(rules, seats, there));
    }),
    { numRuns: 300 },
  );
});

test('nobody counts twice, and only people on voting seats that are filled count', () => {
  fc.assert(
    fc.property(scene, ({ seats, rules, there }) => {
      const { here, sectors: counted } = quorumNow(rules, seats, there);
      const counting = there.filter(({ seat: one }) => one.votes && one.state === 'filled');
      expect(here).toBe(new Set(counting.map(({ person: who }) => who.id)).size);
      const stood = Object.values(counted).reduce((sum, count) => sum + count, 0);
      expect(stood).toBeLessThanOrEqual(counting.length);
    }),
  );
});

test('a rule more never makes a quorum easier, and whoever does not decide makes it no easier either', () => {
  fc.assert(
    fc.property(scene, fc.nat(7), ({ seats, rules, there }, index) => {
      const without = new Set([people[index]?.id ?? '']);
      if (!quorumNow(rules, seats, there).met) {
        expect(quorumNow([...rules, { kind: 'members', least: 1 }], seats, there).met).toBe(false);
        expect(quorumNow(rules, seats, there, without).met).toBe(false);
      }
    }),
  );
});
