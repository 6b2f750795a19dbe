import type { Objective } from '@ipmo-hub/teams-app/lists';
import fc from '../../../../../properties';
import {
  changeOfObjective,
  fieldsOfObjective,
} from '../../../../../../tabs/src/pages/domain/objectives/objectiveFields';
import { movedPlaces } from '../../../../../../tabs/src/pages/domain/objectives/movedPlaces';

const objective = (id: string, position?: number, more: Partial<Objective> = {}): Objective => ({
  id,
  etag: '"1"',
  modified: '2026-11-01T09:00:00Z',
  title: `Objective ${id}`,
  key: `VAL-O${id}`,
  domain: '1',
  state: 'Open',
  ...(position !== undefined && { position }),
  ...more,
});

test('two that stand beside each other swap their places, whatever the places are', () => {
  const changes = movedPlaces([objective('1', 2), objective('2', 5), objective('3', 9)], '3', -1);
  expect(changes.map(({ base, edit }) => [base.id, edit.position])).toEqual([
    ['3', 5],
    ['2', 9],
  ]);
});

test('however they were numbered, one step is one step', () => {
  const places = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(places, fc.nat({ max: 5 }), fc.constantFrom<-1 | 1>(-1, 1), (some, at, step) => {
      const inOrder = some
        .map((place, index) => objective(String(index), place))
        .sort((a, b) => (a.position ?? 1000) - (b.position ?? 1000) || Number(a.id) - Number(b.id));
      const ids = inOrder.map(({ id }) => id);
      const id = ids[at];
      const changes = id === undefined ? [] : movedPlaces(inOrder, id, step);
      const to = at + step;
      if (id === undefined || to < 0 || to >= ids.length) {
        expect(changes).toEqual([]);
        return;
      }
      const edits = new Map(changes.map(({ base, edit }) => [base.id, edit.position]));
      const after = inOrder
        .map((one) => ({ id: one.id, position: edits.get(one.id) ?? one.position ?? 1000 }))
        .sort((a, b) => a.position - b.position);
      const wanted = [...ids];
      wanted.splice(at, 1);
      wanted.splice(to, 0, id);
      expect(after.map((one) => one.id)).toEqual(wanted);
      expect(new Set(after.map(({ position }) => position)).size).toBe(after.length);
    }),
  );
});

test('references separated in another way are no change', () => {
  const base = objective('1', 1, { projects: 'VAL-03;VAL-05' });
  expect(changeOfObjective(base, fieldsOfObjective(base))).toEqual({});
  expect(changeOfObjective(base, { ...fieldsOfObjective(base), projects: [] })).toEqual({ projects: null });
});
