import type { Person } from '@ipmo-hub/teams-app/lists';
import { createKnown } from '../../../bot/src/createKnown';
import { beatrix, kofi, samplePlan } from '../teams-app/domain/samplePlan';

const known = (...people: readonly Person[]) => createKnown({ snapshot: samplePlan({ people }), version: () => 1 });
const { objectId = '' } = kofi;

it('knows a person by their object id, however it is written', () => {
  expect(known(kofi, beatrix).person(objectId.toUpperCase())?.title).toBe('Kofi Marigold');
  expect(known(kofi).person(undefined)).toBeUndefined();
});

it('takes nobody for an object id that two people have', () => {
  const both = [kofi, { ...beatrix, objectId: objectId.toUpperCase() }] as const;
  expect(known(...both).person(objectId)).toBeUndefined();
  expect(known(...[...both].reverse()).person(objectId)).toBeUndefined();
});

it('leaves those who have left out of it', () => {
  expect(known(kofi, { ...beatrix, objectId, left: true }).person(objectId)?.title).toBe('Kofi Marigold');
});
