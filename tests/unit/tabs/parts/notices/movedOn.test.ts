import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { movedOn } from '../../../../../tabs/src/parts/notices/movedOn';
import type { SavedChange } from '../../../../../tabs/src/programme/edits';

const milestone: Milestone = {
  id: '7',
  etag: '"a,2"',
  modified: '2026-11-20T09:48:00Z',
  title: 'Nurse helpline opened',
  key: 'VAL-03.5',
  project: '3',
  owner: '2',
  baseline: '2026-11-19',
  forecast: '2026-12-18',
};
const saved: SavedChange<'milestones'> = {
  item: milestone,
  edit: { forecast: '2026-12-18' },
  undo: { forecast: '2026-11-19', moved: null },
};
const later = { ...milestone, etag: '"a,3"', modified: '2026-11-20T09:49:00Z' };

test.each([
  ['nothing came since', milestone, false],
  ['another date since', { ...later, forecast: '2027-02-10' }, true],
  ['another date within the same second', { ...later, modified: milestone.modified, forecast: '2027-02-10' }, true],
  ['a note, which is another field', { ...later, note: 'Signed' }, false],
  ['a list read before the save', { ...milestone, modified: '2026-11-20T09:00:00Z', forecast: '2026-11-19' }, false],
  ['deleted', undefined, true],
])('%s', (_, now, expected) => {
  expect(movedOn(saved, now)).toBe(expected);
});

test('done and taken back again', () => {
  const done: SavedChange<'milestones'> = {
    ...saved,
    item: { ...milestone, done: '2026-11-20' },
    edit: { done: '2026-11-20' },
  };
  expect(movedOn(done, { ...later, done: '2026-11-20' })).toBe(false);
  expect(movedOn(done, later)).toBe(true);
});
