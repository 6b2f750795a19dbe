import type { Milestone, Snapshot } from '@ipmo-hub/teams-app/lists';
import { conflictLines, mixOf } from '../../../../../tabs/src/parts/notices/conflictLines';

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
const people = new Map(['2', '9'].map((id) => [id, { id, title: `Person ${id}` }]));
const scene = { today: '2026-11-23', snapshot: { people } as unknown as Snapshot };

test('shows only what both changed and a person typed, in words', () => {
  expect(conflictLines({ list: 'milestones', mine, theirs, fields: ['note', 'forecast', 'moved'] }, scene)).toEqual([
    { field: 'forecast', heading: 'Forecast', mine: 'Fri 26 Feb', other: 'Fri 12 Mar' },
    { field: 'note', heading: 'Note', mine: 'Second supplier agreed', other: 'empty' },
  ]);
  expect(conflictLines({ list: 'milestones', mine: { owner: '2' }, theirs, fields: ['owner'] }, scene)).toEqual([
    { field: 'owner', heading: 'Owner', mine: 'Person 2', other: 'Person 9' },
  ]);
});

test('a mix leaves out the lines where theirs stays, and keeps what did not clash', () => {
  const edit = { forecast: '2027-02-26', note: 'Second supplier agreed' };
  expect(mixOf(edit, [{ field: 'forecast' }], () => 'theirs')).toEqual({ note: 'Second supplier agreed' });
  expect(mixOf(edit, [{ field: 'forecast' }, { field: 'note' }], () => 'theirs')).toEqual({});
  expect(mixOf(edit, [{ field: 'forecast' }, { field: 'note' }], () => 'mine')).toEqual(edit);
});

test('the fields of any list are named by its headings, in the order of its columns', () => {
  const project = { ...theirs, stage: 'Embedding', pathToGreen: undefined, finish: '2027-03-31' };
  const typed = { finish: '2027-02-26', pathToGreen: 'A second supplier', stage: null };
  const fields = ['pathToGreen', 'finish', 'stage'];
  expect(conflictLines({ list: 'projects', mine: typed, theirs: project, fields }, scene)).toEqual([
    { field: 'stage', heading: 'Stage', mine: 'empty', other: 'Embedding' },
    { field: 'finish', heading: 'Forecast finish', mine: 'Fri 26 Feb', other: 'Wed 31 Mar' },
    { field: 'pathToGreen', heading: 'Path to green', mine: 'A second supplier', other: 'empty' },
  ]);
});
