import type { Saved } from '../../../../../tabs/src/programme/edits';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { savedText } from '../../../../../tabs/src/parts/notices/savedText';

const people = new Map([['2', { id: '2', title: 'Kofi Marigold' }]]);
const scene = { today: '2026-11-23', snapshot: { people } as unknown as Snapshot };
const saved = (list: string, edit: object, more: object = {}): Saved =>
  ({
    list,
    changes: [{ item: { title: 'Site agreed' }, edit, undo: {} }],
    isNew: false,
    merged: false,
    ...more,
  }) as unknown as Saved;

test.each([
  ['milestones', { forecast: '2026-12-04' }, 'Site agreed: forecast is now Fri 4 Dec.'],
  ['milestones', { done: '2026-11-20', note: 'Signed' }, 'Site agreed: done.'],
  ['milestones', { done: null }, 'Site agreed: open again.'],
  ['milestones', { owner: '2' }, 'Site agreed: now with Kofi Marigold.'],
  ['milestones', { note: 'Signed' }, 'Site agreed: saved.'],
  ['projects', { stage: 'Embedding' }, 'Site agreed: stage is now Embedding.'],
  ['projects', { handedOver: null }, 'Site agreed: Handed over taken away.'],
  ['projects', { receiver: '2' }, 'Site agreed: business-as-usual owner is now Kofi Marigold.'],
  ['risks', { likelihood: 4, consequence: 5 }, 'Site agreed: saved.'],
])('%s %j', (list, edit, text) => {
  expect(savedText(saved(list, edit), scene)).toBe(text);
});

test('several are counted, a new one is added', () => {
  const [change] = saved('milestones', {}).changes;
  expect(savedText(saved('milestones', {}, { changes: [change, change] }), scene)).toBe('2 milestones changed.');
  expect(savedText(saved('risks', {}, { isNew: true }), scene)).toBe('Site agreed: added.');
});
