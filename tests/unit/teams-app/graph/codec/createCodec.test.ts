import { lists, type Column } from '@ipmo-hub/teams-app/lists';
import { columnName, columnsOf, titleOf } from '@ipmo-hub/teams-app/graph';
import { createCodec } from '../../../../../teams-app/src/graph/codec/createCodec';

const all = (columns: Readonly<Record<string, Column>>) => new Set(Object.keys(columns).map(columnName));
const codec = createCodec(lists.milestones, all(lists.milestones.columns));
const fields = {
  Title: 'Pilot signed off',
  Key: 'VAL-01.2',
  ProjectLookupId: '4',
  OwnerLookupId: 7,
  Baseline: '2026-06-30T23:00:00Z',
  Forecast: '2026-12-01T00:00:00Z',
  Moved: 2,
};
const raw = {
  id: '12',
  '@odata.etag': '"5b0a1c7e-0000-4000-8000-000000000001,3"',
  lastModifiedDateTime: '2026-11-20T10:00:00Z',
  lastModifiedBy: { user: { displayName: 'Ann' } },
  fields,
};

test('an item is read in the definition’s terms', () => {
  expect(codec.decode(raw)).toEqual({
    fit: true,
    id: '12',
    etag: raw['@odata.etag'],
    item: {
      id: '12',
      etag: raw['@odata.etag'],
      modified: '2026-11-20T10:00:00Z',
      modifiedBy: 'Ann',
      title: 'Pilot signed off',
      key: 'VAL-01.2',
      project: '4',
      owner: '7',
      baseline: '2026-07-01',
      forecast: '2026-12-01',
      moved: 2,
    },
  });
});

test('an item that was broken by hand is told with every problem', () => {
  const broken = { ...raw, fields: { ...fields, Forecast: 'soon', OwnerLookupId: 'Ann', Key: undefined, Moved: -1 } };
  const decoded = codec.decode(broken);
  expect(decoded).toMatchObject({ fit: false, id: '12', title: 'Pilot signed off' });
  expect(decoded && !decoded.fit && decoded.problems.map(({ column }) => column)).toEqual([
    'key',
    'owner',
    'forecast',
    'moved',
  ]);
});

test.each([[null], ['text'], [{}], [{ id: '1' }], [{ id: '1', eTag: 'x' }], [{ eTag: 'x', fields: {} }]])(
  '%j is no item',
  (value) => expect(codec.decode(value)).toBeUndefined(),
);

test('a required column that an older list lacks is not asked for, and said to be lacking', () => {
  const older = createCodec(
    lists.milestones,
    new Set([...all(lists.milestones.columns)].filter((n) => n !== 'Forecast')),
  );
  expect(older.projection).not.toContain('Forecast');
  const decoded = older.decode({ ...raw, fields: { ...fields, Forecast: undefined } });
  expect(decoded).toMatchObject({ fit: false, problems: [{ column: 'forecast', heading: 'Forecast' }] });
  expect(decoded && !decoded.fit && decoded.problems[0]?.message).toContain('npm run provision');
});

test('an optional column that an older list lacks reads as absent', () => {
  const older = createCodec(lists.milestones, new Set([...all(lists.milestones.columns)].filter((n) => n !== 'Moved')));
  expect(older.decode({ ...raw, fields: { ...fields, Moved: undefined } })).toMatchObject({ fit: true });
});

test('only what the definition names is asked for', () => {
  expect(codec.projection).toBe(
    '$select=id,eTag,lastModifiedDateTime,lastModifiedBy&$expand=fields($select=Title,Key,ProjectLookupId,OwnerLookupId,Baseline,Forecast,Done,Moved,Confirmed,WaitsFor,NotBefore,Note)',
  );
});

test('null and empty text clear a field, undefined leaves it alone', () => {
  expect(codec.encode({ done: null, note: '', owner: '3', forecast: undefined })).toEqual({
    Done: null,
    Note: null,
    OwnerLookupId: 3,
  });
});

test('columns are declared to SharePoint with index, uniqueness, choices and targets', () => {
  const specs = columnsOf(lists.projects, (list) => `id of ${list}`);
  expect(specs.find(({ name }) => name === 'Code')).toMatchObject({ indexed: true, enforceUniqueValues: true });
  expect(specs.find(({ name }) => name === 'Sro')).toMatchObject({
    displayName: 'SRO',
    required: true,
    indexed: true,
    lookup: { listId: 'id of people', columnName: 'Title' },
  });
  expect(specs.find(({ name }) => name === 'Rating')?.choice?.choices).toContain('Amber');
  expect(specs.find(({ name }) => name === 'Start')?.dateTime?.format).toBe('dateOnly');
  expect(specs.some(({ name }) => name === 'Title')).toBe(false);
  expect(titleOf(lists.people).displayName).toBe('Name');
});

test('names that SharePoint keeps for itself are left to it', () => {
  expect(columnName('baselineFinish')).toBe('BaselineFinish');
  expect(columnName('order')).toBe('OrderValue');
});

test.each(Object.entries(lists))(
  'the columns of %s differ in name, and SharePoint can index them',
  (_name, definition) => {
    const specs = columnsOf(definition, () => 'id');
    const names = specs.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(specs.filter(({ indexed }) => indexed).length).toBeLessThanOrEqual(20);
    expect(specs.filter(({ text, indexed }) => indexed && text?.allowMultipleLines)).toEqual([]);
  },
);
