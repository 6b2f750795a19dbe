import type { Milestone } from '@ipmo-hub/teams-app/lists';
import { conflictLines, mixOf } from '../../../../../tabs/src/pages/domain/panel/conflictLines';

const theirs: Milestone = {
  id: '7',
  etag: '"a,3"',
  modified: '2026-11-23T09:41:00Z',
  modifiedBy: 'Priya Fennimore',
  title: '90% switched',
  key: 'VAL-03.5',
  project: '3',
  owner: '9',
  baseline: '2026-12-18',
  forecast: '2027-03-12',
};
const mine = { forecast: '2027-02-26', note: 'Second supplier agreed', moved: 4 };
const scene = { today: '2026-11-23', nameOf: (id: string | undefined) => `Person ${id ?? ''}` };

test('shows only what both changed and a person typed, in words', () => {
  expect(conflictLines({ mine, theirs, fields: ['forecast', 'moved', 'note'] }, scene)).toEqual([
    { field: 'forecast', mine: 'Fri 26 Feb', other: 'Fri 12 Mar' },
    { field: 'note', mine: 'Second supplier agreed', other: 'empty' },
  ]);
  expect(conflictLines({ mine: { owner: '2' }, theirs, fields: ['owner'] }, scene)).toEqual([
    { field: 'owner', mine: 'Person 2', other: 'Person 9' },
  ]);
});

test('a mix leaves out the lines where theirs stays, and keeps what did not clash', () => {
  const edit = { forecast: '2027-02-26', note: 'Second supplier agreed' };
  expect(mixOf(edit, [{ field: 'forecast' }], () => 'theirs')).toEqual({ note: 'Second supplier agreed' });
  expect(mixOf(edit, [{ field: 'forecast' }, { field: 'note' }], () => 'theirs')).toEqual({});
  expect(mixOf(edit, [{ field: 'forecast' }, { field: 'note' }], () => 'mine')).toEqual(edit);
});
