import { findMention } from '@ipmo-hub/teams-app/search';
import { barrierForm } from '../../../../bot/src/commands';
import { milestone, samplePlan } from '../../teams-app/domain/samplePlan';

const plan = samplePlan({ milestones: [milestone({ id: '11', key: 'VAL-03.11' })] });

test.each([
  ['Nothing moves on VAL-03.11. Somebody has to sign.', 'milestones', '11'],
  ['“90% switched” is late (val 3)', 'projects', '3'],
  ['VAL-03: we wait', 'projects', '3'],
])('%s is about %s/%s', (text, list, id) => {
  expect(findMention(plan, text)).toMatchObject({ list, item: { id } });
});

test('a number is no reference', () => {
  expect(findMention(plan, 'We wait 3 weeks for 03 of 11, said VAL')).toBeUndefined();
});

test('a title holds what is in the way, and what it cannot hold stands in full below', () => {
  const { draft } = barrierForm({ words: 'No supplier', whole: 'Nia wrote: “No supplier”' });
  expect(draft).toEqual({ title: 'No supplier' });
  const long = 'We wait. '.repeat(30).trim();
  const more = barrierForm({ words: long, whole: `Nia wrote: “${long}”` }).draft;
  expect(more?.title).toHaveLength(120);
  expect(more?.ask).toBe(`Nia wrote: “${long}”`);
});
