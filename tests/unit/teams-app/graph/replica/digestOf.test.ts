import fc from '../../../../properties';
import { digestOf } from '@ipmo-hub/teams-app/graph';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';

type Row = readonly [id: number, version: number];
const snapshotOf = (rows: readonly Row[], unfit: readonly object[] = []): Snapshot =>
  ({
    people: new Map(
      rows.map(([id, version]) => [String(id), { etag: `"7f0c9c2e-11aa-4b11-9a59-0a51d3c0a002,${String(version)}"` }]),
    ),
    unfit,
  }) as unknown as Snapshot;
const digest = (rows: readonly Row[], unfit?: readonly object[]): string => digestOf(snapshotOf(rows, unfit), 'people');

const rows = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 40 })), {
  selector: ([id]) => id,
  minLength: 2,
  maxLength: 60,
});

test('the same items in the same versions have the same digest, in whatever order', () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(digest(some)).toMatch(/^[0-9a-f]{16}$/);
      expect(digest([...some].reverse())).toBe(digest(some));
    }),
  );
});

test('an item more or less, another version, two versions swapped, or another misfit is told', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const [[id, version] = [0, 0], [other, its] = [0, 0]] = some;
      const rest = some.slice(2);
      const others = [
        some.slice(1),
        [...some, [9_999, 1] as const],
        [[id, version + 1] as const, ...some.slice(1)],
        [[id, version + 1] as const, [other, its - 1] as const, ...rest],
        ...(version === its ? [] : [[[id, its] as const, [other, version] as const, ...rest]]),
      ];
      for (const changed of others) expect(digest(changed)).not.toBe(digest(some));
      const unfit = { list: 'people', id: '8', title: 'x', problems: [] };
      expect(digest(some, [unfit])).not.toBe(digest(some));
      expect(digest(some, [{ ...unfit, list: 'projects' }])).toBe(digest(some));
    }),
  );
});
