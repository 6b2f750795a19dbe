import { readRow } from '../../../../tabs/src/programme/queue/readRow';

const at = '2026-11-23T09:00:00.000Z';
const base = { id: '7', etag: '"a,1"', modified: at, title: 'Site agreed' };
const entry = (write: unknown, more: object = {}) => ({
  id: 'e1',
  edits: ['e1'],
  at,
  attempted: false,
  state: { kind: 'waiting' },
  write,
  ...more,
});
const read = (...entries: unknown[]) => readRow('p', { place: 'p', entries, dropped: [] });

test.each([
  [{ kind: 'update', list: 'milestones', base, patch: { note: 'Signed' } }],
  [{ kind: 'create', list: 'risks', fields: { title: 'Supplier fails' } }],
  [{ kind: 'deed', name: 'snooze', title: '', input: { item: 'milestones/3' } }],
])('%j is read', (write) => {
  expect(read(entry(write))).toMatchObject({ entries: [{ write }], dropped: [] });
});

test.each([
  ['a list that is not there any more', { kind: 'update', list: 'wishes', base, patch: {} }, 'Site agreed'],
  ['an item without a version', { kind: 'update', list: 'milestones', base: { title: 'M1' }, patch: {} }, 'M1'],
  ['a new item of an unknown list', { kind: 'create', list: 'wishes', fields: { title: 'A pony' } }, 'A pony'],
  ['a deed without an input', { kind: 'deed', name: 'snooze', title: 'Rest' }, 'Rest'],
  ['a kind that another version knows', { kind: 'remove', title: 'Gone' }, 'Gone'],
])('%s is told of as dropped', (_, write, title) => {
  expect(read(entry(write), entry({ kind: 'update', list: 'milestones', base, patch: {} }))).toMatchObject({
    entries: [{ write: { list: 'milestones' } }],
    dropped: [{ title, at }],
  });
});

test.each([[undefined], [null], ['x'], [{}], [{ entries: 'x' }], [{ entries: [null, 3, { write: null }] }]])(
  'a row that is %j says nothing',
  (raw) => {
    expect(readRow('p', raw)).toEqual({ place: 'p', entries: [], dropped: [] });
  },
);
